CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"attempt_id" text NOT NULL,
	"number" bigint NOT NULL,
	"action_id" text NOT NULL,
	"action" text NOT NULL,
	"events" text NOT NULL,
	"clock" bigint NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actions_attempt_id_number_pk" PRIMARY KEY("attempt_id","number")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"case_key" text NOT NULL,
	"sim_version" bigint NOT NULL,
	"seed" bigint NOT NULL,
	"card" text NOT NULL,
	"arrival" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"over" text DEFAULT 'no' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"key" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"version" bigint NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"bytes_hash" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_criteria" (
	"attempt_id" text NOT NULL,
	"criterion" text NOT NULL,
	"applied" boolean NOT NULL,
	"scored" boolean NOT NULL,
	"earned" double precision NOT NULL,
	"possible" double precision NOT NULL,
	CONSTRAINT "report_criteria_attempt_id_criterion_pk" PRIMARY KEY("attempt_id","criterion")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"sim_version" bigint NOT NULL,
	"score" double precision NOT NULL,
	"report" text NOT NULL,
	"outcome" text NOT NULL,
	"aness" text NOT NULL,
	"trace" text NOT NULL,
	"after" text NOT NULL,
	"judged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"is_anonymous" boolean DEFAULT false NOT NULL,
	"role" text DEFAULT 'learner' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_case_key_cases_key_fk" FOREIGN KEY ("case_key") REFERENCES "public"."cases"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_criteria" ADD CONSTRAINT "report_criteria_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_of_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "actions_once" ON "actions" USING btree ("attempt_id","action_id");--> statement-breakpoint
CREATE INDEX "attempts_of_learner" ON "attempts" USING btree ("learner_id","started_at");--> statement-breakpoint
CREATE INDEX "attempts_of_case" ON "attempts" USING btree ("case_key");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_once" ON "cases" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");
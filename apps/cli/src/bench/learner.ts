import { randomUUID } from "node:crypto";
import type { Action } from "@encephalon/model";
import { z } from "zod";
import type { Client } from "./client";

import { appendingContract } from "./contracts/appending";
import { backupContract } from "./contracts/backups";
import { casesContract } from "./contracts/cases";
import { listingContract } from "./contracts/listing";
import { migratingContract } from "./contracts/migrating";
import { ownershipContract } from "./contracts/ownership";
import { releasesContract } from "./contracts/releases";
import { scene } from "./contracts/scene";

/** All that the application asks of a database, run on each that it supports. */
export function contracts(name: string, urlIn: (folder: string) => Promise<string>): void {
  const on = scene(urlIn);
  appendingContract(name, on);
  ownershipContract(name, on);
  listingContract(name, on);
  casesContract(name, on);
  migratingContract(name, on);
  backupContract(name, on);
  releasesContract(name, on);
}

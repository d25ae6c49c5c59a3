import { type Db, findCaseByKey, publishedCaseKeys, type StoredCase } from "@encephalon/db";

/** Cases by key, each read and parsed once: a published version never changes. */
export class CaseShelf {
  readonly #known = new Map<string, StoredCase>();

  constructor(private readonly db: Db) {}

  async find(key: string): Promise<StoredCase | undefined> {
    const known = this.#known.get(key);
    if (known) return known;
    const read = await findCaseByKey(this.db, key);
    if (read) this.#known.set(key, read);
    return read;
  }

  /** Of a key that an attempt refers to: the database does not let such a case go. */
  async get(key: string): Promise<StoredCase> {
    const found = await this.find(key);
    if (!found) throw new Error(`case ${key} is not there`);
    return found;
  }

  /** Every version that can be begun now. */
  async published(): Promise<StoredCase[]> {
    const keys = await publishedCaseKeys(this.db);
    return Promise.all(keys.map((key) => this.get(key)));
  }
}

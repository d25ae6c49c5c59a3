import { isRefId, references, strengthWords } from "@encephalon/clinical";

const strengths: Readonly<Record<string, string>> = strengthWords;

/** The reference ids of a statement, each a way to its citation, and how far they were read. */
export function Sources({ ids, strength }: { ids: readonly string[]; strength?: string }) {
  return (
    <span className="text-label text-soft">
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <a href={`#source-${id}`} className="underline underline-offset-4">
            {id}
          </a>
        </span>
      ))}
      {strength && (
        <>
          {ids.length > 0 && " · "}
          {strengths[strength] ?? strength}
        </>
      )}
    </span>
  );
}

/** The citations of everything that this debrief cites. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const known = [...new Set(ids)].filter(isRefId).toSorted();
  return (
    <ul className="flex max-w-story flex-col gap-2 text-label">
      {known.map((id) => (
        <li key={id} id={`source-${id}`} className="scroll-mt-40 target:bg-accent-wash">
          <span className="font-medium">{id}</span>{" "}
          <span className="text-soft">
            {references[id].citation} ({strengthWords[references[id].verification]})
          </span>
        </li>
      ))}
    </ul>
  );
}

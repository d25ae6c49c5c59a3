"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { type CatalogueItem, ITEM_KINDS, type ItemKind } from "@encephalon/clinical";
import { type Chart, type ChildCard, wallClock } from "@encephalon/model";
import { Search, X } from "lucide-react";
import { type Ref, useId, useState } from "react";
import { FilterBar } from "../../../elements/filter-bar";
import { wording } from "../../../elements/wording";
import { type ActionGroup, findActions, groupActions, withRecent } from "../find-actions";
import { messages } from "../messages";
import { recentItems } from "../recent-items";

const words = messages.act;
const MOST = 48;

const kinds = [
  { value: "any", label: words.anyKind },
  ...ITEM_KINDS.map((kind) => ({ value: kind, label: messages.verbs[kind] })),
];

const pickedKind = (value: string): ItemKind | null =>
  ITEM_KINDS.find((kind) => kind === value) ?? null;

/** What stands in the way at this hospital, if anything does. */
function hindrance(item: CatalogueItem, { hospital, arrival }: ChildCard): string | null {
  if (item.kind === "decide") return null;
  if (hospital.lacks.includes(item.id)) return words.notHere;
  const from = hospital.from[item.id];
  return from === undefined ? null : words.notYet(wallClock(arrival, from));
}

function ItemRow({
  item,
  child,
  withVerb,
  onPick,
}: {
  item: CatalogueItem;
  child: ChildCard;
  /** Where items of several kinds stand together. */
  withVerb: boolean;
  onPick: (item: CatalogueItem) => void;
}) {
  const aside = hindrance(item, child) ?? (item.minutes > 0 ? words.minutes(item.minutes) : null);
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => onPick(item)}
      className="flex min-h-9 cursor-pointer items-baseline justify-between gap-3 rounded-corner px-2 py-1.5 outline-none data-highlighted:bg-accent data-highlighted:text-on-accent [&[data-highlighted]_*]:text-on-accent"
    >
      <span>
        <span className={withVerb ? "text-soft" : "sr-only"}>{messages.verbs[item.kind]}: </span>
        {item.name}
      </span>
      {aside && <span className="figures shrink-0 text-small text-soft">{aside}</span>}
    </Autocomplete.Item>
  );
}

function headingOf({ by }: ActionGroup): string {
  if (by === "recent") return words.recent;
  return typeof by === "string" ? messages.verbs[by] : by.heading;
}

/** What is found, by group, from the groups that the finder holds. */
function Found({
  child,
  isNone,
  more,
  onPick,
}: {
  child: ChildCard;
  isNone: boolean;
  /** How many are not shown; none where it is 0 or less. */
  more: number;
  onPick: (item: CatalogueItem) => void;
}) {
  return (
    <div className="-mx-2 min-h-0 grow overflow-y-auto px-2">
      <Autocomplete.Empty>
        {isNone && <p className="px-2 py-3 text-soft">{words.none}</p>}
      </Autocomplete.Empty>
      <Autocomplete.List>
        {(group: ActionGroup) => (
          <Autocomplete.Group key={headingOf(group)} items={[...group.items]}>
            <Autocomplete.GroupLabel className="px-2 pt-3 pb-1 font-medium text-label text-soft">
              {headingOf(group)}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: CatalogueItem) => (
                <ItemRow
                  key={`${item.kind} ${item.id}`}
                  item={item}
                  child={child}
                  withVerb={group.by === "recent"}
                  onPick={onPick}
                />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      {more > 0 && <p className="px-2 py-3 text-label text-soft">{words.more(more)}</p>}
    </div>
  );
}

/**
 * The way to every action: type, or browse by kind. While it is open it takes the place of what
 * stands below it, so that it is the same in the column and in the sheet.
 */
export function ActionFinder({
  chart,
  open,
  onOpenChange,
  onPick,
  inputRef,
}: {
  chart: Chart;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (item: CatalogueItem) => void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<ItemKind | null>(null);
  const hint = useId();
  const recent = open ? recentItems(chart.entries) : [];
  const found = open ? findActions(query, kind, query ? recent : []) : [];
  const groups =
    query || kind
      ? groupActions(query ? found.slice(0, MOST) : found, !query)
      : withRecent(found, recent);
  const close = () => {
    setQuery("");
    onOpenChange(false);
  };
  const pick = (item: CatalogueItem) => {
    close();
    onPick(item);
  };
  return (
    <Autocomplete.Root
      inline
      open={open}
      items={groups}
      filter={null}
      value={query}
      onValueChange={(value, { reason }) => {
        if (reason === "item-press") return;
        setQuery(value);
        onOpenChange(true);
      }}
      itemToStringValue={(item: CatalogueItem) => item.name}
      autoHighlight={query ? "always" : true}
      keepHighlight
    >
      <Autocomplete.InputGroup className="flex h-10 shrink-0 items-center gap-2 rounded-corner border border-edge bg-sheet px-2 focus-within:outline-2 focus-within:outline-accent">
        <Search aria-hidden size={16} className="shrink-0 text-soft" />
        <Autocomplete.Input
          ref={inputRef}
          aria-label={words.findLabel}
          aria-describedby={hint}
          aria-expanded={open}
          placeholder={words.find}
          className="min-w-0 grow bg-transparent outline-none placeholder:text-faint max-md:text-[1rem]"
          onClick={() => onOpenChange(true)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") onOpenChange(true);
            if (event.key === "/" && query === "") {
              event.preventDefault();
              onOpenChange(true);
            }
            if (event.key !== "Escape" || !open) return;
            event.stopPropagation();
            close();
          }}
        />
        <span id={hint} className="sr-only">
          {words.hint}
        </span>
        {open ? (
          <button
            type="button"
            aria-label={wording.close}
            onClick={close}
            className="grid size-7 place-items-center rounded-corner hover:bg-sunken"
          >
            <X aria-hidden size={16} />
          </button>
        ) : (
          <kbd className="grid size-6 place-items-center rounded-corner border border-line font-sans text-small text-soft max-lg:hidden">
            /
          </kbd>
        )}
      </Autocomplete.InputGroup>
      {open && (
        <>
          <FilterBar
            label={words.browse}
            choices={kinds}
            value={kind ?? "any"}
            onChange={(value) => setKind(pickedKind(value))}
          />
          <Found
            child={chart.child}
            isNone={found.length === 0}
            more={query ? found.length - MOST : 0}
            onPick={pick}
          />
        </>
      )}
    </Autocomplete.Root>
  );
}

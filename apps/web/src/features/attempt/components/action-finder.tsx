"use client";

import { type CatalogueItem, ITEM_KINDS, type ItemKind } from "@encephalon/clinical";
import { type Chart, type ChildCard, wallClock } from "@encephalon/model";
import { Search, X } from "lucide-react";
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from "react";
import { FilterBar } from "../../../elements/filter-bar";
import { wording } from "../../../elements/wording";
import { type ActionGroup, findActions, groupActions, withRecent } from "../find-actions";
import { messages } from "../messages";
import { recentItems } from "../recent-items";
import { findSheets, type Sheet, type SheetOffer } from "../sheets";

const words = messages.act;
const MOST = 48;

const kinds = [
  { value: "any", label: words.anyKind },
  ...ITEM_KINDS.map((kind) => ({ value: kind, label: messages.verbs[kind] })),
];

const pickedKind = (value: string): ItemKind | null =>
  ITEM_KINDS.find((kind) => kind === value) ?? null;

/** What can be picked: an action of the catalogue, or a sheet to write on. */
type Offer = CatalogueItem | SheetOffer;

/** Offers that stand together, under one heading. */
interface OfferGroup {
  readonly by: ActionGroup["by"] | "sheets";
  readonly items: readonly Offer[];
}

/** What stands in the way at this hospital, if anything does. */
function hindrance(item: Offer, { hospital, arrival }: ChildCard): string | null {
  if (item.kind === "decide" || item.kind === "sheet") return null;
  if (hospital.lacks.includes(item.id)) return words.notHere;
  const from = hospital.from[item.id];
  return from === undefined ? null : words.notYet(wallClock(arrival, from));
}

const optionId = (list: string, { kind, id }: Offer): string => `${list}-${kind}-${id}`;

interface Listed {
  /** The id of the list, which those of its options begin with. */
  readonly list: string;
  readonly child: ChildCard;
  /** Which Enter takes. */
  readonly marked: Offer | undefined;
  readonly onMark: (item: Offer) => void;
  readonly onPick: (item: Offer) => void;
}

function ItemRow({
  item,
  withVerb,
  list,
  child,
  marked,
  onMark,
  onPick,
}: Listed & {
  item: Offer;
  /** Where items of several kinds stand together. */
  withVerb: boolean;
}) {
  const aside = hindrance(item, child) ?? (item.minutes > 0 ? words.minutes(item.minutes) : null);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus, and names the marked option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the box
    <div
      id={optionId(list, item)}
      role="option"
      aria-selected={item === marked}
      onPointerMove={() => onMark(item)}
      onPointerDown={(event) => event.preventDefault()} // the box keeps the focus
      onClick={() => onPick(item)}
      className="flex cursor-pointer items-baseline justify-between gap-3 rounded-corner px-2 py-2 finger:py-3 aria-selected:bg-accent aria-selected:text-on-accent [&[aria-selected=true]_*]:text-on-accent"
    >
      <span>
        {item.kind !== "sheet" && (
          <span className={withVerb ? "text-soft" : "sr-only"}>{messages.verbs[item.kind]}: </span>
        )}
        {item.name}
      </span>
      {aside && <span className="figures shrink-0 text-small text-soft">{aside}</span>}
    </div>
  );
}

function headingOf({ by }: OfferGroup): string {
  if (by === "sheets") return words.sheets;
  if (by === "recent") return words.recent;
  return typeof by === "string" ? messages.verbs[by] : by.heading;
}

/** What is found, by group. */
function Found({
  groups,
  more,
  ...listed
}: Listed & {
  groups: readonly OfferGroup[];
  /** How many are not shown; none where it is 0 or less. */
  more: number;
}) {
  return (
    <div className="relative -mx-2 min-h-0 grow overflow-y-auto px-2">
      <div role="status">
        {groups.length === 0 && <p className="px-2 py-3 text-soft">{words.none}</p>}
      </div>
      <div id={listed.list} role="listbox" aria-label={words.findLabel}>
        {groups.map((group, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div
            key={headingOf(group)}
            role="group"
            aria-labelledby={`${listed.list}-group-${index}`}
          >
            <p
              id={`${listed.list}-group-${index}`}
              className="px-2 pt-3 pb-1 font-medium text-label text-soft"
            >
              {headingOf(group)}
            </p>
            {group.items.map((item) => (
              <ItemRow
                key={`${item.kind} ${item.id}`}
                item={item}
                withVerb={group.by === "recent"}
                {...listed}
              />
            ))}
          </div>
        ))}
      </div>
      {more > 0 && <p className="px-2 py-3 text-label text-soft">{words.more(more)}</p>}
    </div>
  );
}

/** The groups of what is found, and how many of a query are not among them. */
function foundIn(recent: readonly CatalogueItem[], query: string, kind: ItemKind | null) {
  const sheets = kind ? [] : findSheets(query);
  const found = findActions(query, kind, query ? recent : []);
  const groups =
    query || kind
      ? groupActions(query ? found.slice(0, MOST) : found, !query)
      : withRecent(found, recent);
  const all: readonly OfferGroup[] =
    sheets.length > 0 ? [{ by: "sheets", items: sheets }, ...groups] : groups;
  return { groups: all, more: query ? found.length - MOST : 0 };
}

/** The option that arrow keys and the pointer mark: of a query the first, until they do. */
function useMark(items: readonly Offer[], list: string, query: string) {
  const [chosen, setChosen] = useState<{ item: Offer; byKey: boolean } | null>(null);
  const kept = chosen && items.includes(chosen.item) ? chosen.item : undefined;
  const marked = kept ?? (query ? items[0] : undefined);
  const byKey = chosen?.byKey ?? false;
  useEffect(() => {
    if (!marked || !byKey) return;
    document.getElementById(optionId(list, marked))?.scrollIntoView({ block: "nearest" });
  }, [marked, byKey, list]);
  const go = (step: 1 | -1) => {
    const at = marked ? items.indexOf(marked) : step === 1 ? -1 : 0;
    const item = items.at((at + step) % items.length);
    if (item) setChosen({ item, byKey: true });
  };
  return {
    marked,
    go,
    mark: (item: Offer) => item !== marked && setChosen({ item, byKey: false }),
    clear: () => setChosen(null),
  };
}

/** A key that is meant for the finder does nothing else. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
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
  onSheet,
  inputRef,
}: {
  chart: Chart;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (item: CatalogueItem) => void;
  onSheet: (sheet: Sheet) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}) {
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<ItemKind | null>(null);
  const hint = useId();
  const list = useId();
  const listed = useDeferredValue(query); // what is typed is on the screen before the list is
  const recent = recentItems(chart.entries);
  const { groups, more } = open ? foundIn(recent, listed, kind) : { groups: [], more: 0 };
  const { marked, go, mark, clear } = useMark(
    groups.flatMap(({ items }) => items),
    list,
    listed,
  );
  /** What Enter takes: of the words as they stand now, also where the list is still on its way. */
  const meant = () => {
    if (query === listed) return marked;
    return query === "" ? undefined : foundIn(recent, query, kind).groups[0]?.items[0];
  };
  const type = (typed: string) => {
    setQuery(typed);
    clear();
    onOpenChange(true);
  };
  const takeOver = useEffectEvent(() => {
    const typed = inputRef.current?.value;
    if (typed) type(typed); // in the page of the server, before this ran
  });
  useEffect(() => takeOver(), []);
  const close = () => {
    setQuery("");
    clear();
    onOpenChange(false);
  };
  const pick = (offer: Offer) => {
    close();
    if (offer.kind === "sheet") onSheet(offer.id);
    else onPick(offer);
  };
  const take = (event: KeyboardEvent<HTMLInputElement>) => {
    const item = open ? meant() : undefined;
    if (!item || event.nativeEvent.isComposing) return;
    keep(event);
    pick(item);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (open) go(event.key === "ArrowDown" ? 1 : -1);
        return onOpenChange(true);
      case "/":
        if (query !== "") return;
        event.preventDefault();
        return onOpenChange(true);
      case "Enter":
        return take(event);
      case "Escape":
        if (!open) return;
        keep(event);
        return close();
    }
  };
  return (
    <>
      <div className="flex h-10 shrink-0 items-center gap-2 finger:h-11 rounded-corner border border-edge bg-sheet px-2 focus-within:outline-2 focus-within:outline-accent">
        <Search aria-hidden size={16} className="shrink-0 text-soft" />
        <input
          ref={inputRef}
          role="combobox"
          aria-label={words.findLabel}
          aria-describedby={hint}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-activedescendant={open && marked ? optionId(list, marked) : undefined}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={words.find}
          value={query}
          className="min-w-0 grow bg-transparent outline-none placeholder:text-faint max-md:text-[1rem]"
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onClick={() => onOpenChange(true)}
          onKeyDown={onKeyDown}
        />
        <span id={hint} className="sr-only">
          {words.hint}
        </span>
        {open ? (
          <button
            type="button"
            aria-label={wording.close}
            onClick={close}
            className="grid size-7 place-items-center rounded-corner hover:bg-sunken finger:size-9"
          >
            <X aria-hidden size={16} />
          </button>
        ) : (
          <kbd className="grid size-6 place-items-center rounded-corner border border-line font-sans text-small text-soft max-lg:hidden">
            /
          </kbd>
        )}
      </div>
      {open && (
        <>
          <FilterBar
            label={words.browse}
            choices={kinds}
            value={kind ?? "any"}
            onChange={(value) => {
              setKind(pickedKind(value));
              clear();
            }}
          />
          <Found
            list={list}
            child={chart.child}
            groups={groups}
            more={more}
            marked={marked}
            onMark={mark}
            onPick={pick}
          />
        </>
      )}
    </>
  );
}

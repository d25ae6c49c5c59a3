"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Plus } from "lucide-react";
import { type ReactNode, useRef } from "react";

export interface Offer {
  readonly key: string;
  readonly label: ReactNode;
}

/** Adds one thing of a list: typed or browsed, by mouse or by keys. What is typed stays until it is picked. */
export function Picker<O extends Offer>({
  label,
  placeholder,
  query,
  longest,
  readOnly = false,
  onQuery,
  offers,
  onPick,
  none,
}: {
  label: string;
  placeholder: string;
  query: string;
  /** Characters that can be typed. */
  longest?: number;
  /** Nothing more can be typed or picked; the box keeps its focus. */
  readOnly?: boolean;
  onQuery: (query: string) => void;
  /** Those that the query means, in the order in which they are shown. */
  offers: readonly O[];
  onPick: (offer: O) => void;
  /** Said when there is no offer. */
  none: string;
}) {
  const home = useRef<HTMLElement>(null);
  return (
    <Autocomplete.Root
      items={offers}
      filter={null}
      value={query}
      onValueChange={(value, { reason }) => reason !== "item-press" && onQuery(value)}
      itemToStringValue={({ key }: O) => key}
      autoHighlight={query ? "always" : true}
      openOnInputClick
      readOnly={readOnly}
    >
      <Autocomplete.InputGroup
        ref={(group) => {
          home.current = group?.closest("dialog") ?? null;
        }}
        className="flex h-9 items-center finger:h-11 gap-2 rounded-corner border border-edge bg-sheet px-2 focus-within:outline-2 focus-within:outline-accent"
      >
        <Plus aria-hidden size={16} className="shrink-0 text-soft" />
        <Autocomplete.Input
          aria-label={label}
          placeholder={placeholder}
          maxLength={longest}
          onKeyDown={(event) => {
            // Enter picks; it never sends the form that this stands in.
            if (event.key === "Enter") event.preventDefault();
            // Escape closes the list, or else what this stands in; what is typed stays.
            const isOpen = event.currentTarget.getAttribute("aria-expanded") === "true";
            if (event.key === "Escape" && !isOpen) event.preventBaseUIHandler();
          }}
          className="min-w-0 grow bg-transparent outline-none placeholder:text-faint max-md:text-[1rem]"
        />
      </Autocomplete.InputGroup>
      {/* Inside the dialog that it belongs to, so that a screen reader does not leave it. */}
      <Autocomplete.Portal container={home}>
        <Offers<O>
          label={label}
          none={none}
          onPick={(offer) => {
            onQuery("");
            onPick(offer);
          }}
        />
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

/** The list below the box, of the offers that its root holds. */
const Offers = <O extends Offer>({
  label,
  none,
  onPick,
}: {
  label: string;
  none: string;
  onPick: (offer: O) => void;
}) => (
  <Autocomplete.Positioner sideOffset={4} className="z-50 outline-none">
    <Autocomplete.Popup className="w-(--anchor-width) rounded-corner border border-line bg-sheet text-control text-text shadow-float">
      <Autocomplete.Empty>
        <p className="p-3 text-soft empty:hidden">{none}</p>
      </Autocomplete.Empty>
      <Autocomplete.List
        aria-label={label}
        className="relative max-h-[min(18rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0"
      >
        {(offer: O) => (
          <Autocomplete.Item
            key={offer.key}
            value={offer}
            onClick={() => onPick(offer)}
            className="cursor-pointer rounded-corner px-2 py-1.5 outline-none finger:py-3 data-highlighted:bg-accent data-highlighted:text-on-accent"
          >
            {offer.label}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Popup>
  </Autocomplete.Positioner>
);

import type { CatalogueItem } from "@encephalon/clinical";
import type { Action, Chart } from "@encephalon/model";
import { DecideForm } from "./decide-form";
import { GiveForm } from "./give-form";
import { SetForm } from "./set-form";

interface ItemFormProps {
  readonly item: CatalogueItem;
  readonly chart: Chart;
  readonly now: number;
  readonly disabled: boolean;
  readonly onPlay: (action: Action) => void;
  readonly onCancel: () => void;
}

/** What an item asks for before it is played; nothing where its name is enough. */
export function ItemForm({ item, ...rest }: ItemFormProps) {
  switch (item.kind) {
    case "give":
      return <GiveForm drug={item} {...rest} />;
    case "set":
      return <SetForm item={item} {...rest} />;
    case "decide":
      return <DecideForm item={item} {...rest} />;
    default:
      return null;
  }
}

"use client";

import { useEffect } from "react";
import { type Part, part } from "../../../elements/part";
import { Skeleton } from "../../../elements/skeleton";

/** Parts of the bedside that nobody needs before something is opened. */
export const sheetBody = part(() => import("./sheet-body").then(({ SheetBody }) => SheetBody));
export const itemForm = part(() => import("./item-form").then(({ ItemForm }) => ItemForm));
export const trend = part(() => import("./trend").then(({ Trend }) => Trend));

const parts: readonly Pick<Part<never>, "ask">[] = [itemForm, sheetBody, trend];

/** How long the first load is left alone, in milliseconds. */
const LEFT_ALONE = 2000;

/** Fetches them once the bedside stands and rests, so that they are here when they are opened, also offline. */
export function usePartsInTime(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { ask } of parts) ask();
    }, LEFT_ALONE);
    return () => clearTimeout(timer);
  }, []);
}

/** A form that is on its way. */
export const FormSkeleton = () => (
  <div className="flex flex-col gap-4">
    <Skeleton className="h-5 w-1/2" />
    <Skeleton className="h-9 w-full" />
    <Skeleton className="h-9 w-full" />
    <Skeleton className="h-9 w-1/3" />
  </div>
);

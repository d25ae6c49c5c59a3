import { Skeleton } from "../../../elements/skeleton";
import { messages } from "../messages";

/** The bedside while its chart is fetched. */
export function BedsideSkeleton() {
  return (
    <div className="flex h-dvh flex-col" role="status" aria-label={messages.page.loading}>
      <div className="flex justify-between border-line border-b bg-sheet px-4 py-3">
        <Skeleton className="h-8 w-64 max-w-[40%]" />
        <Skeleton className="h-8 w-80 max-w-[40%]" />
      </div>
      <div className="grid grow grid-cols-1 grid-rows-[4rem_1fr] lg:grid-cols-[1fr_380px] xl:grid-cols-[300px_1fr_380px] xl:grid-rows-1">
        <div className="glass flex gap-4 p-4 lg:max-xl:col-span-2 xl:flex-col">
          {["heart", "pressure", "saturation", "breathing"].map((value) => (
            <Skeleton key={value} className="h-8 grow xl:h-12 xl:grow-0" />
          ))}
        </div>
        <div className="flex flex-col gap-4 p-4">
          {["w-1/2", "w-2/3", "w-1/3", "w-3/5"].map((width) => (
            <Skeleton key={width} className={`h-5 ${width}`} />
          ))}
        </div>
        <div className="flex flex-col gap-4 border-line border-l p-4 max-lg:hidden">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-24 w-full" />
        </div>
      </div>
      <div className="border-line border-t bg-sheet p-2 lg:hidden">
        <Skeleton className="h-11 w-full" />
      </div>
    </div>
  );
}

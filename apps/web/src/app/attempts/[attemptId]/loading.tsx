import { BedsideSkeleton } from "../../../features/attempt/components/bedside-skeleton";

export default function BedsideLoading() {
  return <BedsideSkeleton />;
}

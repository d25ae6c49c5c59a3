/**
 * A short fingerprint of a text: 16 hexadecimal digits, the same in every engine. It tells apart what
 * differs by accident (goldens, case bytes); it resists no attacker.
 */
export function textHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b >>> 0) + hex(a >>> 0);
}

const hex = (word: number): string => word.toString(16).padStart(8, "0");

/** A colour `#RRGGBB` as three numbers to 255; anything else is black. */
export function rgb(color: string): string {
  const digits = /^#([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/iu.exec(color);
  return (digits?.slice(1) ?? ["00", "00", "00"]).map((part) => Number.parseInt(part, 16)).join(" ");
}

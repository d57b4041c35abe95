import QRCode from "qrcode";

/** A QR code as the address of a picture (`data:` with SVG inside), dark on white on every ground. */
export async function qrPicture(content: string): Promise<string> {
  const svg = await QRCode.toString(content, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`;
}

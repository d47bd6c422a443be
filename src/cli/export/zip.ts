import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive. `path` has slashes, whatever the system. */
export type ZipEntry = { readonly path: string; readonly data: Buffer };

/** The first day that the format knows: archives of the same files are the same, whenever they are made. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** A zip archive of the files, in their order (PKWARE APPNOTE 4.3): all of them deflated, none over 4 GB. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, data } of entries) {
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(data);
    const header = headerOf(name, data, packed);
    const local = Buffer.concat([signed(0x04034b50), header, name, packed]);
    central.push(centralEntry(header, name, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endOf(entries.length, directory.length, offset)]);
}

/** What the local header and the central directory say of a file in the same words. */
function headerOf(name: Buffer, data: Buffer, packed: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8, 2);
  header.writeUInt16LE(DEFLATE, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function centralEntry(header: Buffer, name: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION, 0);
  // Comment, disk and attributes: none, the first, none.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(0x02014b50), madeBy, header, rest, name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signed(0x06054b50), end]);
}

function signed(signature: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(signature, 0);
  return buffer;
}

// Writes small country databases in the MaxMind format, version 2.0 (https://maxmind.github.io/MaxMind-DB/): a tree of 24-bit records.

type Tree = { left: Tree | number | null; right: Tree | number | null };

const MARKER = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');

/** Control byte and payload of one field; sizes below 29 only. */
const field = (type: number, payload: Buffer, size = payload.length): Buffer =>
  Buffer.concat([type < 8 ? Buffer.from([(type << 5) | size]) : Buffer.from([size, type - 7]), payload]);
const text = (value: string): Buffer => field(2, Buffer.from(value));
const map = (entries: Readonly<Record<string, Buffer>>): Buffer =>
  field(
    7,
    Buffer.concat(Object.entries(entries).flatMap(([key, value]) => [text(key), value])),
    Object.keys(entries).length,
  );

function number(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  const first = bytes.findIndex((byte) => byte !== 0);
  return field(type, first < 0 ? Buffer.alloc(0) : bytes.subarray(first));
}

/** The bits of an IPv4 network such as `203.0.113.0/24`. */
function bitsOf(network: string): number[] {
  const [address = '', length = '32'] = network.split('/');
  const bits = address.split('.').flatMap((part) => [...Number(part).toString(2).padStart(8, '0')].map(Number));
  return bits.slice(0, Number(length));
}

export interface MmdbOptions {
  /** UTC milliseconds. */
  readonly built: number;
  readonly type?: string;
  readonly version?: 4 | 6;
}

/** The bytes of a database of IPv4 networks with their countries, in a tree of IPv4 or of IPv6. */
export function mmdb(countries: Readonly<Record<string, string>>, options: MmdbOptions): Buffer {
  const { built, type = 'GeoLite2-Country', version = 6 } = options;
  const data: Buffer[] = [];
  const root: Tree = { left: null, right: null };
  for (const [network, code] of Object.entries(countries)) {
    const bits = [...(version === 6 ? new Array<number>(96).fill(0) : []), ...bitsOf(network)];
    const last = bits.pop();
    let node = root;
    for (const bit of bits) {
      const side = bit === 1 ? 'right' : 'left';
      const next = node[side];
      if (next !== null && typeof next === 'object') node = next;
      else node = node[side] = { left: null, right: null };
    }
    // A number is the place of data, an object is a node.
    node[last === 1 ? 'right' : 'left'] = Buffer.concat(data).length;
    data.push(map({ country: map({ iso_code: text(code) }) }));
  }
  const nodes: Tree[] = [root];
  for (const { left, right } of nodes)
    nodes.push(...[left, right].filter((side) => side !== null && typeof side === 'object'));
  const record = (side: Tree['left']): Buffer => {
    const value =
      side === null ? nodes.length : typeof side === 'number' ? nodes.length + 16 + side : nodes.indexOf(side);
    return Buffer.from([value >> 16, (value >> 8) & 255, value & 255]);
  };
  const metadata = map({
    ...{ binary_format_major_version: number(5, 2), binary_format_minor_version: number(5, 0) },
    ...{ build_epoch: number(9, Math.floor(built / 1000)), database_type: text(type), description: map({}) },
    ...{ ip_version: number(5, version), languages: field(11, Buffer.alloc(0)), node_count: number(6, nodes.length) },
    record_size: number(5, 24),
  });
  const tree = nodes.flatMap(({ left, right }) => [record(left), record(right)]);
  return Buffer.concat([...tree, Buffer.alloc(16), ...data, MARKER, metadata]);
}

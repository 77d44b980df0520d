package dev.switchboard.runtime.network;

/**
 * A range of IPv4 addresses.
 *
 * @param address the first one, as a number
 * @param prefix how many bits all have in common
 */
record Cidr(long address, int prefix) {
  static Cidr of(String text) {
    String[] parts = text.split("[./]");
    long address = 0;
    for (int i = 0; i < 4; i++) {
      address = address << 8 | Long.parseLong(parts[i]);
    }
    return new Cidr(address, Integer.parseInt(parts[4]));
  }

  /** The range of an index among as many equal ones; none is wider than the prefix. */
  Cidr part(int index, int count, int widest) {
    int bits = 32 - Integer.numberOfLeadingZeros(count - 1);
    int narrower = Math.max(widest, prefix + bits);
    return new Cidr(address + ((long) index << 32 - narrower), narrower);
  }

  @Override
  public String toString() {
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255)
        + "/"
        + prefix;
  }
}

package vn.congkhai.search.export;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts lists together into files. */
final class Packs {

    private final FileGroup files;
    private final int alone;
    private final int most;
    private final SortedMap<Integer, Pack> open = new TreeMap<>();

    /**
     * @param pack size in bytes that files are to have
     * @param most size up to which lists of one bin may fill a file
     */
    Packs(FileGroup files, int pack, int most) {
        this.files = files;
        this.alone = alone(pack);
        this.most = most;
    }

    /** Returns from which size on a list has a file of its own: long ones are asked for most. */
    static int alone(int pack) {
        return pack / 2;
    }

    /** Where a list lies. */
    record Spot(int file, int offset) {}

    private record Pack(int file, Bytes bytes) {}

    /** Adds a list to those that are to lie in the same file as far as it goes. */
    Spot add(byte[] list, int bin) throws IOException {
        if (list.length >= alone) {
            return new Spot(files.add(list), 0);
        }
        Pack pack = open.get(bin);
        if (pack != null && pack.bytes().size() + list.length > most) {
            files.write(pack.file(), files.packed(pack.bytes().toByteArray()));
            pack = null;
        }
        if (pack == null) {
            pack = new Pack(files.reserve(), new Bytes());
            open.put(bin, pack);
        }
        Spot spot = new Spot(pack.file(), pack.bytes().size());
        pack.bytes().raw(list);
        return spot;
    }

    /** Writes the files that are not yet full. */
    void flush() throws IOException {
        for (Pack pack : open.values()) {
            files.write(pack.file(), files.packed(pack.bytes().toByteArray()));
        }
        open.clear();
    }
}

package vn.congkhai.search.export;

import java.io.IOException;

/** Puts long posting lists together into files, one after the other. */
final class Packs {

    private final FileGroup files;
    private final int target;
    private Bytes pack = new Bytes();

    /** @param target size in bytes at which a file is full; a longer list has a file of its own */
    Packs(FileGroup files, int target) {
        this.files = files;
        this.target = target;
    }

    /** Where a list lies. */
    record Spot(int file, int offset) {}

    Spot add(byte[] list) throws IOException {
        if (pack.size() > 0 && pack.size() + list.length > target) {
            flush();
        }
        Spot spot = new Spot(files.count(), pack.size());
        pack.raw(list);
        return spot;
    }

    void flush() throws IOException {
        if (pack.size() > 0) {
            files.add(pack.toByteArray());
            pack = new Bytes();
        }
    }
}

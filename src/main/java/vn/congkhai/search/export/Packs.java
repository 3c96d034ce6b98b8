package vn.congkhai.search.export;

import java.io.IOException;

/** Puts lists together into files. */
final class Packs {

    private final FileGroup files;
    private final int target;
    private Bytes pack = new Bytes();
    private int number = -1;

    /** @param target size in bytes at which a file is full; a longer list has a file of its own */
    Packs(FileGroup files, int target) {
        this.files = files;
        this.target = target;
    }

    /** Where a list lies. */
    record Spot(int file, int offset) {}

    Spot add(byte[] list) throws IOException {
        if (list.length >= target) {
            return new Spot(files.add(list), 0);
        }
        if (pack.size() + list.length > target) {
            flush();
        }
        if (number < 0) {
            number = files.reserve();
        }
        Spot spot = new Spot(number, pack.size());
        pack.raw(list);
        return spot;
    }

    void flush() throws IOException {
        if (number >= 0) {
            files.add(number, pack.toByteArray());
            pack = new Bytes();
            number = -1;
        }
    }
}

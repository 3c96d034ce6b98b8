package vn.congkhai.search.query;

import java.util.Set;

/** Folded phrases that a query is read by; {@code query.mjs} has the same. */
final class Phrases {

    /** They ask and name nothing. All are of two words: alone, most words of asking mean something else as well. */
    static final Set<String> ASKING = Set.of("bao nhieu", "bao gio", "bao lau", "khi nao", "xa nao", "noi nao",
            "the nao", "o dau", "la gi", "lam gi", "tai sao", "vi sao", "lam sao", "ra sao");

    /** What stands before the name of a place and tells its kind. */
    static final Set<String> KINDS = Set.of(
            "xa", "phuong", "tinh", "huyen", "thi tran", "thi xa", "thanh pho", "dac khu");

    private Phrases() {}
}

package vn.congkhai.check;

/** Where a link in a page leads. */
sealed interface PageTarget {

    /**
     * To a file of this site.
     *
     * @param file relative to the root of the site
     * @param anchor decoded, without {@code #}; empty when the link has none
     */
    record Inside(String file, String anchor) implements PageTarget {
    }

    /**
     * Out of this site.
     *
     * @param scheme in lower case, {@code https} or {@code mailto}; empty where the link leaves it out
     */
    record Outside(String scheme) implements PageTarget {
    }

    /**
     * Nowhere that works on every host.
     *
     * @param code of the problem
     * @param reason why, in Vietnamese
     * @param hint what to do
     */
    record Wrong(String code, String reason, String hint) implements PageTarget {
    }
}

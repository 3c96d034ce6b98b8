package vn.congkhai.model;

import java.util.List;

/**
 * A choice that a draft leaves open.
 *
 * @param subject what is to be chosen
 * @param options the wordings, in the document's order
 */
public record Alternative(String subject, List<String> options) {

    public Alternative {
        options = List.copyOf(options);
    }
}

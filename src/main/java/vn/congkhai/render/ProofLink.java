package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.net.URI;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Proof;
import vn.congkhai.model.SiteUrl;

/**
 * What shows that something was disclosed.
 *
 * @param link to the page, file or document, called by its host or name
 * @param about what it is the proof of, for readers who hear links apart from their lines
 * @param outside whether it lies on another site
 * @param place where it was disclosed; may be empty
 * @param note for readers; may be empty
 */
record ProofLink(Link link, SafeString about, boolean outside, String place, String note) {

    static ProofLink of(Here here, Disclosure disclosure, SafeString about) {
        Proof proof = disclosure.proof();
        String place = disclosure.channel().orElse("");
        String note = disclosure.note().orElse("");
        if (proof instanceof Proof.Web web) {
            String host = URI.create(web.address()).getHost();
            return new ProofLink(new Link(web.address(), host, ""), about, true, place, note);
        }
        if (proof instanceof Proof.Paper paper) {
            Link document = here.index().document(paper.folder()).map(here::document).orElseThrow();
            return new ProofLink(document, about, false, place, note);
        }
        String path = ((Proof.PublishedFile) proof).path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new ProofLink(here.link(new SiteUrl(path), name), about, false, place, note);
    }
}

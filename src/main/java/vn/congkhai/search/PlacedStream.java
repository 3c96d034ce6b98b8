package vn.congkhai.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds ready terms with their positions to Lucene. */
final class PlacedStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Quotes.Placed> terms;
    private int position = -1;

    PlacedStream(List<Quotes.Placed> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        Quotes.Placed next = terms.next();
        term.setEmpty().append(next.term());
        step.setPositionIncrement(next.position() - position);
        position = next.position();
        return true;
    }
}

package org.khamrabrong.negotiation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in a run.
 *
 * @param indicator its number
 * @param settled hand of the one who accepted or settled; null while open
 * @param offers oldest first, never empty
 */
public record ItemRow(
        String indicator, ItemState state, @Nullable Hand settled, List<OfferRow> offers) {

    public OfferRow latest() {
        return offers.get(offers.size() - 1);
    }

    public Optional<OfferRow> latestOf(Side side) {
        return offers.stream().filter(offer -> offer.side() == side).reduce((earlier, later) -> later);
    }

    public boolean agreed() {
        return state == ItemState.AGREED;
    }
}

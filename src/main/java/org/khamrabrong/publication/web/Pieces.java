package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;

/** Bytes that come one after the other, kept in pieces of one length: what they take is asked for before it is taken. */
final class Pieces {

    static final int LENGTH = 1024 * 1024;

    private final Runnable taking;
    private final List<byte[]> pieces = new ArrayList<>();
    private int size;

    /** @param taking asked before every piece; it may refuse */
    Pieces(Runnable taking) {
        this.taking = taking;
    }

    int size() {
        return size;
    }

    int count() {
        return pieces.size();
    }

    void add(byte[] source, int length) {
        int added = 0;
        while (added < length) {
            int place = size % LENGTH;
            if (place == 0) {
                taking.run();
                pieces.add(new byte[LENGTH]);
            }
            int part = Math.min(length - added, LENGTH - place);
            System.arraycopy(source, added, pieces.get(pieces.size() - 1), place, part);
            added += part;
            size += part;
        }
    }

    /** All of it in one; while the pieces stand beside it, it takes as much once more. */
    byte[] whole() {
        pieces.forEach(each -> taking.run());
        byte[] whole = new byte[size];
        for (int i = 0; i < pieces.size(); i++) {
            int from = i * LENGTH;
            System.arraycopy(pieces.get(i), 0, whole, from, Math.min(LENGTH, size - from));
        }
        return whole;
    }
}

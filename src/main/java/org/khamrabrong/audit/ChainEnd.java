package org.khamrabrong.audit;

/** How many entries were ever written, and the hash of the last; kept beside the chain, which cannot show that its end is gone. */
interface ChainEnd {

    long getEntries();

    String getHash();
}

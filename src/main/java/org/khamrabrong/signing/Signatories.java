package org.khamrabrong.signing;

/**
 * Who signs with whom, as the table of signatories says it.
 *
 * @param makerNeeded how many of the maker's side: a number, or ALL; null means one
 * @param receiverNeeded how many of the receiver's side: a number, or ALL; null means one
 */
public record Signatories(Post maker, String makerNeeded, Post receiver, String receiverNeeded) {}

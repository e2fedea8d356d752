package org.khamrabrong.paper.pdf;

import java.util.function.BinaryOperator;

/**
 * What is printed beside what the paper says.
 *
 * @param sign before the line to sign on
 * @param date before the date's line
 * @param page from a page's number and their count
 */
public record PlaceWords(String sign, String date, BinaryOperator<String> page) {}

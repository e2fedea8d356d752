/** The fiscal years on screen, and where others put a card on their page. */
@NamedInterface("page")
@NullMarked
package org.khamrabrong.cycle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

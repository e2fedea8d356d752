/** The library on screen: the list, a template's sheet and its former versions; a piece of it to pick from for others. */
@NamedInterface("picking")
package org.khamrabrong.library.ui;

import org.springframework.modulith.NamedInterface;

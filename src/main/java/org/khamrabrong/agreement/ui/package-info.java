/** Shows agreements, the draft and its approval on screen; others reach it by its navigation. */
@NamedInterface("navigation")
package org.khamrabrong.agreement.ui;

import org.springframework.modulith.NamedInterface;

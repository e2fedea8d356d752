/** All of the demonstration: its people and their work, told through the services, its calendar, its key, its accounts to try. */
@NullMarked
package org.khamrabrong.demo;

import org.jspecify.annotations.NullMarked;

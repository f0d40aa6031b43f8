package org.khronika.disclosure;

/** How exactly an event is told; each is coarser than the one before. */
enum Detail {
    /** Settlement and day. */
    EXACT,
    /** Region and month. */
    REGION,
    /** Country and month. */
    COUNTRY
}

/// The review sheet: every entry of the content as a page that a clinician can read and sign.
///
/// In: the atlas, the safety content and the sources, with our notes on how each source was read and
/// what changed in the desk check. Out: pages (`ReviewSheet.pages`), as plain text and as HTML. Each
/// fact stands with its standing (verified, unverified, ours) and its sources, contradictions with
/// both sides. Nothing here is claimed to have been reviewed: the lines for name and date are empty.
/// This module is not part of the browser's app, so its notes weigh nothing there.
public enum ReviewSheet {}

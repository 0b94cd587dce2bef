/// Sources whose id begins with N: from nielasher-blog to njoo-1994.
extension Source {
  static let nielasherBlog = Source(
    id: .nielasherBlog,
    key: "nielasher-blog",
    authors: "Niel-Asher Education",
    title: """
      Trigger point blog pages (soleus, biceps femoris/hamstrings, psoas, TFL, low-back \
      muscles)
      """,
    place: "web",
    kind: .webArticle,
    link: .web("https://www.nielasher.com/blogs/video-blog"),
    standing: .verified)

  static let njoo1994 = Source(
    id: .njoo1994,
    key: "njoo-1994",
    authors: "Njoo KH, Van der Does E",
    title: """
      The occurrence and inter-rater reliability of myofascial trigger points in the quadratus \
      lumborum and gluteus medius
      """,
    year: 1994,
    place: "Pain 58:317-23",
    kind: .diagnosticStudy,
    link: .doi("10.1016/0304-3959(94)90125-2"),
    standing: .verified)
}

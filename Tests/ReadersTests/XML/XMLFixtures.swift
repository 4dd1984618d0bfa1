import Readers

/// Small documents of every XML format, written for these tests.
enum XMLFixtures {
  static let kinds: [String: DocumentKind] = [
    "rss": .rss, "atom": .atom, "g2": .newsMLG2, "newsml1": .newsML1, "nitf": .nitf, "appl": .appl,
  ]

  static let all: [(name: String, text: String)] = [
    ("rss", rss), ("atom", atom), ("g2", g2), ("newsml1", newsML1), ("nitf", nitf), ("appl", appl),
  ]

  static let rss = """
    <?xml version="1.0"?>
    <!DOCTYPE rss SYSTEM "http://feeds.example/rss.dtd">
    <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
    <title>Quay clips</title><link>http://quay.example/</link>
    <item><guid>q-1</guid><title>Crane &amp; cargo</title><pubDate>Tue, 02 Apr 2024 10:11:12 +0200</pubDate>
    <description><![CDATA[<p>A crane &eacute; lifts.</p><p>Second.</p>]]></description>
    <media:group><media:content url="http://quay.example/1.mp4" duration="00:01:02"/></media:group></item>
    <item><guid>q-2</guid><title>Gulls</title><media:restriction relationship="allow">all</media:restriction></item>
    </channel></rss>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Most watched clips</title>
    <updated>2024-04-02T08:00:00Z</updated>
    <entry><id>urn:x:1</id><title type="html">Fog &amp;amp; horns</title>
    <link rel="enclosure" type="audio/mpeg" href="http://quay.example/fog.mp3" length="99"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
    <updated>2024-04-01T08:00:00Z</updated></entry></feed>
    """

  static let g2 = """
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-04-02T09:00:00Z</sent></header>
    <itemSet><newsItem guid="n:1" version="2"><itemMeta><itemClass qcode="ninat:video"/>
    <pubStatus qcode="stat:usable"/><embargoed/></itemMeta>
    <contentMeta><headline>Lock gates open</headline></contentMeta>
    <partMeta seq="3"><timeDelim start="50" end="100" timeunit="tu:editUnit"/><description>Gate</description></partMeta>
    <contentSet><remoteContent href="http://quay.example/l.mp4" duration="75" durationunit="tu:editUnit" videoframerate="25"/></contentSet>
    </newsItem></itemSet></newsMessage>
    """

  static let newsML1 = """
    <NewsML><NewsEnvelope><DateAndTime>20240402T090000Z</DateAndTime></NewsEnvelope><NewsItem>
    <Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><DateId>20240402</DateId>
    <NewsItemId>k1</NewsItemId><RevisionId>3</RevisionId></NewsIdentifier></Identification>
    <NewsManagement><Status FormalName="Usable"/></NewsManagement>
    <NewsComponent><NewsLines><HeadLine>Barge sinks</HeadLine></NewsLines>
    <ContentItem><DataContent><nitf><body><body.content><p>It sank.</p></body.content></body></nitf></DataContent></ContentItem>
    <ContentItem Href="b.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsItem></NewsML>
    """

  static let nitf = """
    <nitf baselang="en"><head><title>Pier reopens</title><docdata management-status="usable">
    <doc-id id-string="p-9"/><date.issue norm="20240402T090000Z"/></docdata></head>
    <body><body.head><hedline><hl1>Pier reopens</hl1></hedline></body.head>
    <body.content><p>The pier is open.</p><p>For walkers.</p></body.content></body></nitf>
    """

  static let appl = """
    <Publication xmlns="http://ap.org/schemas/03/2005/appl"><Identification><ItemId>a1</ItemId>
    <RecordSequenceNumber>4</RecordSequenceNumber><MediaType>Video</MediaType></Identification>
    <PublicationManagement><ArrivalDateTime>2024-04-02T09:00:00</ArrivalDateTime>
    <FirstCreated Year="2024" Month="4" Day="2" Time="08:59:00"/><Status>Usable</Status>
    <ReleaseDateTime>2024-04-03T09:00:00</ReleaseDateTime></PublicationManagement>
    <NewsLines><HeadLine>Tide turns</HeadLine></NewsLines>
    <FilingMetadata><ForeignKeys System="x"><Keys Id="NO ACCESS NORWAY" Field="InternationalRestrictions"/></ForeignKeys></FilingMetadata>
    </Publication>
    """
}

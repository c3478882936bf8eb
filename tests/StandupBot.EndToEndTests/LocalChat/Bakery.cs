using StandupBot.Core.Chat;
using StandupBot.Web.LocalChat;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>A small company to talk in.</summary>
internal sealed class Bakery : ILocalDirectory, ILocalRoster
{
    public const string Installation = "local";

    private LocalCompany company =
        new LocalCompany(
            Installation,
            "Bright Bakery",
            [
                new LocalMember("ana", "Ana Torres", "owner"), new LocalMember("bo", "Bo Lind", ""), new LocalMember("cleo", "Cleo Marsh", ""),
                new LocalMember("dev", "Dev Patel", ""), new LocalMember("evil", "<b>Eve</b> \u202eevE", "guest"),
            ],
            [
                new LocalChannel("bakery", "bakery", ["ana", "bo", "cleo", "dev", "evil"]),
                new LocalChannel("leads", "team-leads", ["ana"]),
            ]);

    public Task<LocalDirectory> ReadAsync(CancellationToken cancellation) => Task.FromResult(new LocalDirectory([company]));

    public Task<string?> AddMemberAsync(LocalPlace by, string id, string name, CancellationToken cancellation)
    {
        if (by.MemberId != "ana")
            return Task.FromResult<string?>("Only an owner adds people.");
        company = company with { Members = [.. company.Members, new LocalMember(id, name, "")] };
        return Task.FromResult<string?>(null);
    }

    public Task<string?> AddChannelAsync(LocalPlace by, string id, string name, IReadOnlyList<string> memberIds, CancellationToken cancellation)
    {
        company = company with { Channels = [.. company.Channels, new LocalChannel(id, name, memberIds)] };
        return Task.FromResult<string?>(null);
    }

    public static Form CheckIn { get; } = new("standup.answer", "run-1", "Bakery stand-up, Tue 3 March", "Send answers",
    [
        new Field.Note(RichText.Of(new Inline.Words("Two minutes. Your plan from yesterday is filled in below; "), new Inline.Strong("G4"), new Inline.Words(" is due on 20 March."))),
        new Field.Text("done", "What moved?") { Multiline = true, Required = true, Hint = "One line for each thing. Name a goal, such as G4, if you like.", Initial = "Price list for Cafe Lume" },
        new Field.Choice("goal", "Which goal did it serve most?", [new("G4", "G4 Wholesale accounts to 20"), new("G7", "G7 Sourdough subscription"), new("none", "None of them")]) { Required = true, Initial = ["G4"] },
        new Field.Choice("still", "Still in the way", [new("oven", "Oven 2 is down"), new("policy", "Returns policy is missing")]) { Multiple = true },
        new Field.Choice("who", "Who could help?", [new("bo", "Bo Lind"), new("cleo", "Cleo Marsh"), new("dev", "Dev Patel")]),
        new Field.Number("confidence", "How sure are you about G4?") { Min = 1, Max = 10, Hint = "1 is not at all, 10 is certain" },
        new Field.Date("until", "Done by") { Initial = new DateOnly(2026, 3, 20) },
        new Field.Toggle("share", "Tell the channel when I am done") { Initial = true },
    ]);

    public static Message Prompt { get; } = Message.Of(
        "Bakery stand-up for Tue 3 March: what moved, what is next, what is in the way?",
        new Block.Heading("Good morning, Ana"),
        new Block.Paragraph(RichText.Of(new Inline.Words("The bakery stand-up for "), new Inline.Strong("Tue 3 March"), new Inline.Words(" is open until "), new Inline.Time(new DateTimeOffset(2026, 3, 3, 11, 0, 0, TimeSpan.Zero), "11:00 UTC"), new Inline.Words(". Yesterday you planned:"))),
        new Block.Row("Send the price list to Cafe Lume", [Act("Done", ButtonStyle.Primary), Act("Going on"), Act("Dropped", ButtonStyle.Danger, new Confirmation("Drop this?", "It is taken off your plan. You can undo it for 24 hours.", "Drop it", "Keep it")), Act("Blocked")]),
        new Block.Row("Call the oven engineer", [Act("Done"), Act("Going on"), Act("Dropped"), Act("Blocked")]),
        new Block.Actions([new Button("standup.open", "run-1", "Answer", ButtonStyle.Primary), new Button("standup.skip", "run-1", "Skip today")]),
        new Block.Context("Or just write your answer here, in your own words."));

    public static Message Summary(int answered) => Message.Of(
        $"Bakery stand-up, Tue 3 March: {answered} of 4 answered",
        new Block.Heading($"Bakery stand-up, Tue 3 March - {answered} of 4 answered"),
        new Block.Bullets(
        [
            RichText.Of(new Inline.Strong("Wholesale accounts to 20"), new Inline.Words(" (G4, 62%, up 3): "), new Inline.Person("bo", "Bo"), new Inline.Words(" signed Cafe Lume; "), new Inline.Person("ana", "Ana"), new Inline.Words(" sends the price list today")),
            RichText.Of(new Inline.Strong("Leather care line"), new Inline.Words(" (G9, 20%, no move for 6 days): "), new Inline.Person("cleo", "Cleo"), new Inline.Words(" waits for the returns policy")),
        ]),
        new Block.Facts([new Fact("In the way", "Returns policy, 3 days"), new Fact("Unblocked by", RichText.Of(new Inline.Person("dev", "Dev", Notify: true))), new Fact("Alignment", "71, up 4")]),
        new Block.Paragraph(RichText.Of(new Inline.Strong("Drifting: "), new Inline.Words("Sourdough subscription (G7, high) got no work for 5 days, while 9 of 14 items served lower goals. "), new Inline.Link("See the map", "https://example.org/map"))) { Signal = "S4:G7" },
        new Block.Quote("The oven engineer comes at 14:00."),
        new Block.Divider(),
        new Block.Context("Because of yesterday's answers: Dev moved the returns policy up. Full answers in the thread."));

    public static Message Digest { get; } = Message.Of(
        "Ana, three things need you today",
        new Block.Heading("Ana, three things need you today"),
        new Block.Row("1. Decide: G7 (subscription, high) or G9 (leather care, normal)? Both claim Cleo this week.", [Act("G7 first", ButtonStyle.Primary), Act("G9 first"), Act("Talk")]),
        new Block.Row("2. The returns policy has been open for 3 days and holds up G9, due 20 March.", [Act("Ask Dev"), Act("Give it to...")]),
        new Block.Row("3. Nobody owns G11 (customer survey) since Fay left.", [Act("Take it"), Act("Give it to...")]),
        new Block.Bullets(["Moved: G4 +3 (62%), G2 done", "Stalled: G9", "Answered: 21 of 24 (2 away)"], Numbered: false));

    private static Button Act(string label, ButtonStyle style = ButtonStyle.Plain, Confirmation? confirm = null) =>
        new("item.mark", $"price-list:{label}", label, style, confirm);
}

using StandupBot.Core.Chat;
using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>
/// What is said about one person stays with that person: over every message of every replay, no channel hears a finding about a
/// member or a score of one. What is planted in a channel is seen, so that silence means something.
/// </summary>
public sealed class PrivacyTests
{
    public static TheoryData<string> Names() => [.. new[] { "healthy", "planted", "demo" }.Concat(SharedHistories.Present())];

    [Theory, MemberData(nameof(Names))]
    public async Task No_channel_message_speaks_for_a_signal_about_one_person(string name) =>
        AssertNone(new ChannelPrivacy(await PlayedAsync(name)).SignalsAboutOnePerson());

    [Theory, MemberData(nameof(Names))]
    public async Task No_channel_message_repeats_what_a_signal_says_about_one_person(string name) =>
        AssertNone(new ChannelPrivacy(await PlayedAsync(name)).SentencesAboutOnePerson());

    [Theory, MemberData(nameof(Names))]
    public async Task No_channel_message_names_the_person_behind_a_finding_about_a_goal(string name) =>
        AssertNone(new ChannelPrivacy(await PlayedAsync(name)).NamesInFindings());

    [Theory, MemberData(nameof(Names))]
    public async Task No_line_of_a_channel_message_puts_a_score_beside_a_name(string name) =>
        AssertNone(new ChannelPrivacy(await PlayedAsync(name)).ScoresBesideNames());

    [Fact]
    public async Task People_are_told_in_private_what_the_channel_does_not_hear()
    {
        var inPrivate = new ChannelPrivacy(await Replays.Planted).InPrivate.ToHashSet();

        Assert.Contains(("silent11b", "S16:silent11b"), inPrivate);
        Assert.Contains(("unlinked11a", "S6:unlinked11a"), inPrivate);
    }

    [Theory, InlineData("SILENT11B has a score of 42."), InlineData("SILENT11B: 42 out of 100"), InlineData("SILENT11B answered 42 % of the time")]
    public async Task A_score_beside_a_name_is_seen_wherever_in_the_message_it_stands(string said)
    {
        foreach (var block in EveryBlock(said))
            Assert.Single((await ToldAsync("Today", block)).ScoresBesideNames());
        Assert.Single((await ToldAsync(said, new Block.Divider())).ScoresBesideNames());
        Assert.Empty((await ToldAsync("Today", new Block.Paragraph("SILENT11B moved three things."))).ScoresBesideNames());
    }

    [Fact]
    public async Task A_finding_about_one_person_is_seen_by_its_key_and_by_its_words()
    {
        var why = (await Replays.Planted).Output.Signals.First(line => line.Key == "S16:silent11b").Why;

        Assert.Single((await ToldAsync("Today", new Block.Paragraph("Somebody is silent.") { Signal = "S16:silent11b" })).SignalsAboutOnePerson());
        Assert.Single((await ToldAsync("Today", new Block.Paragraph("Somebody is busy.") { Signal = "S8:silent11b" })).SignalsAboutOnePerson());
        foreach (var block in EveryBlock($"By the way: {why}"))
            Assert.Single((await ToldAsync("Today", block)).SentencesAboutOnePerson());
    }

    [Fact]
    public async Task The_name_of_a_person_behind_a_finding_about_a_goal_is_seen()
    {
        Assert.Single((await ToldAsync("Today", new Block.Paragraph("SILENT11B said on track.") { Signal = "S12:top" })).NamesInFindings());
        Assert.Empty((await ToldAsync("Today", new Block.Paragraph("It was reported on track.") { Signal = "S12:top" })).NamesInFindings());
    }

    /// <summary>The planted company, in whose channel nothing was said but this.</summary>
    private static async Task<ChannelPrivacy> ToldAsync(string text, Block block)
    {
        var replayed = await Replays.Planted;
        var message = new MessageLine(replayed.History[0].At, "planted", "north", MessageKind.Summary, null, Message.Of(text, block));
        return new ChannelPrivacy(replayed with { Output = replayed.Output with { Messages = [message] } });
    }

    private static IReadOnlyList<Block> EveryBlock(string said) =>
    [
        new Block.Heading(said), new Block.Paragraph(said), new Block.Bullets(["One", said]), new Block.Quote(said), new Block.Facts([new Fact("Note", said)]),
        new Block.Context(said), new Block.Row(said, []), new Block.Row("Row", [new Button("a", "b", said)]), new Block.Actions([new Button("a", "b", said)]),
    ];

    private static Task<Replayed> PlayedAsync(string name) => name switch
    {
        "healthy" => Replays.Healthy,
        "planted" => Replays.Planted,
        "demo" => Replays.Demo,
        _ => Replays.Real(name),
    };

    private static void AssertNone(IEnumerable<string> told)
    {
        var list = told.Take(20).ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}

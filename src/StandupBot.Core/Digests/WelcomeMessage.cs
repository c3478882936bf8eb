using StandupBot.Core.Chat;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>The first message to a member.</summary>
public sealed record WelcomeView
{
    public required string MemberId { get; init; }
    public required string CompanyName { get; init; }

    /// <summary>Teams that the member is asked for, each with its next stand-up.</summary>
    public IReadOnlyList<WelcomeTeam> Teams { get; init; } = [];

    /// <summary>How long the company keeps the words of answers.</summary>
    public int RetentionMonths { get; init; } = Retention.UsualMonths;

    /// <summary>True for the company's owner, who has to set things up.</summary>
    public bool Owner { get; init; }
}

/// <param name="Next">Null while none is planned.</param>
public sealed record WelcomeTeam(string Name, LocalTime? Next);

/// <summary>What it is for, what is asked, who sees it, and what it never does.</summary>
public static class WelcomeMessage
{
    private const int MostTeams = 4;

    public static Message Compose(WelcomeView view, Names names)
    {
        var company = Clip.Line(view.CompanyName, 40);
        return Card.Of(
            $"Hello {names[view.MemberId]}: a few minutes a day, so that everybody at {company} pulls in one direction.",
            [
                new Block.Heading($"Hello {names[view.MemberId]}"),
                new Block.Paragraph(
                    $"I help {company} pull in one direction. On working days I ask what moved, what is next and what is in your way. Your team gets one short message, what is in the way finds somebody who can clear it, and where work and goals drift apart, somebody who can act is told."),
                new Block.Bullets(
                [
                    Card.Labelled("Your part", "a minute or two. One line is an answer, and so is \"none\"."),
                    Card.Labelled("What is kept, and why", "your name, time zone, teams and what you write to me, to bring work and goals together. Nothing else that you write in the chat."),
                    Card.Labelled("Who sees it", "your team sees your answers. Owners see goals, what is in the way, how many answered, and the lines that a finding rests on; they may look up the rest, and /goals who saw my answers tells you who did."),
                    Card.Labelled("How long", $"the words for {Months(view.RetentionMonths)}, then only counts. /goals my data shows what is kept, /goals erase me removes you and your words."),
                    Card.Labelled("Never", "a score for a person, a guess at your mood, or a list of who did not answer."),
                    Card.Labelled("Yours", "change an answer at any time, or delete what you wrote and it is taken back."),
                ]),
                .. Teams(view),
                .. view.Owner ? Owner(view.MemberId) : [],
                new Block.Context("/goals shows your goals, /standup answers, help explains the rest."),
            ]);
    }

    private static string Months(int months) => months == 1 ? "a month" : FormattableString.Invariant($"{months} months");

    private static IEnumerable<Block> Teams(WelcomeView view)
    {
        var next = view.Teams.Where(t => t.Next is not null).Take(MostTeams)
            .Select(t => $"{Clip.Line(t.Name, 40)}, {Say.Day(t.Next!.Date)}, {t.Next.Seen(t.Next.Date)}").ToList();
        if (next.Count > 0)
            yield return new Block.Paragraph(Card.Labelled("Your next stand-up", string.Join("; ", next) + "."));
    }

    private static IEnumerable<Block> Owner(string memberId) =>
    [
        new Block.Paragraph("To begin, add the one goal that matters most this quarter. Everything else hangs from it."),
        new Block.Actions([Tap.On(DigestTaps.GoalAdd, "Add a goal", ButtonStyle.Primary, memberId)]),
    ];
}

using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>The verbs of <c>/standup</c>.</summary>
internal static class StandupCatalogue
{
    private const string Today = "Today";
    private const string Me = "Me";
    private const string Setup = "Set up";
    private const string More = "More";

    public static IReadOnlyList<CommandEntry> Entries { get; } =
    [
        Standup("", Today, "Answers today's stand-up.", input => input.Alone(new StandupCommand.Answer(null))),
        Standup("answer", Today, "Answers in plain words, without the form.", StandupReaders.Answer, "[text]", "Signed Cafe Lume. Next: the price list. Oven 2 is down", ["checkin", "check-in", "update", "log"]),
        Standup("status", Today, "Who has answered and who is away.", input => new StandupCommand.Status(StandupReaders.Team(input)), "[team]", "", ["today"]),
        Standup("now", Today, "Starts today's stand-up at once.", input => new StandupCommand.Now(StandupReaders.Team(input)), "[team]", "", ["start", "run"]),
        Standup("skip", Today, "Nothing from me today.", StandupReaders.Skip, "[team] [why]", "", ["pass"]),
        Standup("history", Today, "Earlier answers, mine or a team mate's.", StandupReaders.History, "[member]", "@ana", ["past"]),
        Standup("away", Me, "No questions while I am away; the last day is included.", AwayReader.Read, "until <date>, for <n> days, or from <date> to <date>", "until Friday", ["vacation", "holiday", "ooo", "absent", "sick"]),
        Standup("back", Me, "I am back.", input => input.Alone(new StandupCommand.Back()), synonyms: ["return"]),
        Standup("timezone", Me, "Sets my time zone.", StandupReaders.TimeZone, "<zone>", "Europe/Berlin", ["tz", "zone"]),
        Standup("join", Me, "Joins a team's stand-up, from the next one on.", input => new StandupCommand.Join(StandupReaders.Team(input)), "[team]", "Bakery"),
        Standup("leave", Me, "Leaves a team's stand-up.", input => new StandupCommand.Leave(StandupReaders.Team(input)), "[team]", "Bakery", ["quit"]),
        Standup("calendar", Me, "My stand-ups in my calendar program.", input => input.Alone(new StandupCommand.Calendar()), synonyms: ["ics", "feed"]),
        Standup("calendar new", Me, "Another calendar address; the one before ends.", input => input.Alone(new StandupCommand.NewCalendar())),
        Standup("calendar off", Me, "No calendar address any more.", input => input.Alone(new StandupCommand.CalendarOff()), synonyms: ["calendar revoke", "calendar remove"]),
        Standup("new", Setup, "Sets up a stand-up for a team.", StandupReaders.New, "[team] [at <time>]", "Bakery at 09:30", ["create", "setup", "add"]),
        Standup("edit", Setup, "Changes time, questions and the rest.", input => new StandupCommand.Edit(StandupReaders.Team(input)), "[team]", "Bakery", ["change", "configure", "settings"]),
        Standup("members", Setup, "Who is asked.", input => new StandupCommand.Members(StandupReaders.Team(input)), "[team]", "", ["members list", "who"]),
        Standup("members add", Setup, "Asks these people too, from the next one on.", StandupReaders.AddMembers, "<members>", "@ana @bo", ["invite"]),
        Standup("members remove", Setup, "Asks these people no more.", StandupReaders.RemoveMembers, "<members>", "@bo", ["members delete", "members drop"]),
        Standup("pause", Setup, "No stand-ups until it is resumed.", input => new StandupCommand.Pause(StandupReaders.Team(input)), "[team]", "Bakery", ["stop"]),
        Standup("resume", Setup, "Goes on with the next one.", input => new StandupCommand.Resume(StandupReaders.Team(input)), "[team]", "Bakery", ["continue", "unpause"]),
        Standup("help", More, "This list, or one verb explained.", input => new StandupCommand.Help(Words.OrNull(input.Tokens)), "[verb]", "away", ["?", "-h", "--help", "commands"]),
    ];

    private static CommandEntry Standup(
        string verb, string group, string sentence, CommandReader read, string arguments = "", string example = "", string[]? synonyms = null) => new(read)
    {
        Command = "standup", Verb = verb, Group = group, Sentence = sentence,
        Arguments = arguments, Example = example, Synonyms = synonyms ?? [],
    };
}

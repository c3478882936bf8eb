using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>The verbs of <c>/goals</c>.</summary>
internal static class GoalsCatalogue
{
    private const string See = "See where things are";
    private const string Work = "Work on a goal";
    private const string Drift = "What drifts";
    private const string Others = "Others";
    private const string Data = "Your data";
    private const string More = "More";

    public static IReadOnlyList<CommandEntry> Entries { get; } =
    [
        Goals("", See, "My goals and my team's, with progress.", input => input.Alone(new GoalsCommand.Overview())),
        Goals("mine", See, "Only mine.", input => input.Alone(new GoalsCommand.Mine()), synonyms: ["my", "me"]),
        Goals("team", See, "A team's goals.", input => new GoalsCommand.Team(StandupReaders.Team(input)), "[team]", "Bakery", ["teams"]),
        Goals("tree", See, "How all goals hang together.", GoalReaders.Tree, "[goal]", "", ["map", "cascade", "all"]),
        Goals("show", See, "Everything about one goal.", GoalReaders.Show, "<goal>", "G12", ["view", "detail", "details", "info"]),
        Goals("add", Work, "Adds a goal; the clauses can come in any order.", AddReader.Read,
            "<title> [by <date>] [under <goal>] [for <team or member>] [measure <from> to <to> <unit>]",
            "Wholesale accounts by 20 March under G1 measure 12 to 20 accounts", ["create", "new"]),
        Goals("update", Work, "Says how far a goal is.", UpdateReader.Read,
            "<goal> <60% or a value> [confidence 1-10] [on track, at risk, off track or blocked] [note]",
            "G12 60% confidence 7 two more shops signed", ["checkin", "check-in", "progress"]),
        Goals("done", Work, "Closes a goal that is reached.", GoalReaders.Done, "<goal> [note]", "G12", ["close", "finish", "complete", "reached"]),
        Goals("drop", Work, "Gives a goal up, with the reason.", GoalReaders.Drop, "<goal> <why>", "G12 the market is gone", ["cancel", "delete", "remove", "abandon"]),
        Goals("pause", Work, "Lets a goal rest: nobody is asked about it.", GoalReaders.Pause, "<goal> [why]", "G12 until the oven is back", ["hold"]),
        Goals("resume", Work, "Takes a paused, closed or dropped goal up again.", GoalReaders.Resume, "<goal> [why]", "G12", ["reopen", "continue", "restart"]),
        Goals("edit", Work, "Changes title, dates, measure and the rest.", GoalReaders.Edit, "<goal>", "G12", ["change", "rename"]),
        Goals("link", Work, "Puts a goal under another one.", GoalReaders.Link, "<goal> under <goal>", "G12 under G3", ["align", "move", "parent"]),
        Goals("owner", Work, "Says whose goal it is.", GoalReaders.Owner, "<goal> <member>", "G12 @ana", ["give", "assign"]),
        Goals("priority", Work, "Makes a goal high, normal or low.", GoalReaders.SetPriority, "<goal> <high, normal or low>", "G12 high", ["prio"]),
        Goals("signals", Drift, "What drifts apart, and why you are told.", input => input.Alone(new GoalsCommand.Signals()), synonyms: ["signal", "drift"]),
        Goals("signals ack", Drift, "I have seen it and take care of it.", SignalReaders.Acknowledge, "<signal>", "S4:G3", ["signals acknowledge", "ack"]),
        Goals("signals snooze", Drift, "Not now; 3 working days unless said otherwise.", SignalReaders.Snooze, "<signal> [working days]", "S4:G3 3", ["snooze"]),
        Goals("signals dismiss", Drift, "It is not a problem, and why.", SignalReaders.Dismiss, "<signal> <why>", "S4:G3 seasonal, picks up in May", ["dismiss"]),
        Goals("signals tune", Drift, "Shows how often it would have fired with another threshold, and keeps it (owners).", SignalReaders.Tune, "<S1 to S18> [option] [value or default]", "S7 WindowDays 4", ["tune"]),
        Goals("score", Drift, "The alignment score and what it is made of.", input => new GoalsCommand.Score(StandupReaders.Team(input)), "[team]", "", ["alignment"]),
        Goals("audit", Drift, "One page of gaps, each with its next action.", input => input.Alone(new GoalsCommand.Audit()), synonyms: ["review"]),
        Goals("realign", Drift, "Where work still follows goals that changed.", input => input.Alone(new GoalsCommand.Realign()), synonyms: ["realignment"]),
        Goals("blockers", Others, "What is in the way, and who clears it.", input => input.Alone(new GoalsCommand.Blockers()), synonyms: ["blocker", "roadblocks", "roadblock", "blocked"]),
        Goals("blockers add", Others, "Says what is in the way, at any time.", OutsideReaders.Roadblock, "<what> [goal]", "oven 2 is down G12", ["roadblocks add", "block"]),
        Goals("blockers resolve", Others, "It is out of the way.", SignalReaders.ResolveBlocker, "<roadblock> [note]", "R3", ["blockers done", "blockers close", "roadblocks resolve", "resolve", "unblock"]),
        Goals("blockers assign", Others, "Says who clears it.", SignalReaders.AssignBlocker, "<roadblock> <member>", "R3 @ana", ["roadblocks assign"]),
        Goals("need", Others, "Asks a team or a person for something.", OutsideReaders.Need, "<team or member> <what> [goal]", "Design new labels for the jars G12", ["needs", "depend"]),
        Goals("promise", Others, "Writes down what a customer was promised.", OutsideReaders.Promise, "<customer> <what> by <date>", "\"Cafe Lume\" forty loaves a day by 20 March", ["promised", "commit"]),
        Goals("promises", Others, "What was promised to customers, and by when.", input => input.Alone(new GoalsCommand.Promises()), synonyms: ["commitments", "promises list"]),
        Goals("promise kept", Others, "It was delivered.", PromiseReaders.Keep, "<promise>", "P3", ["promise done", "promise delivered", "promises kept", "promises done"]),
        Goals("promise move", Others, "The customer agreed to another day.", PromiseReaders.Move, "<promise> to <date>", "P3 to 27 March", ["promise moved", "promise postpone", "promises move"]),
        Goals("promise cancel", Others, "It does not hold any more.", PromiseReaders.Cancel, "<promise>", "P3", ["promise cancelled", "promise drop", "promises cancel"]),
        Goals("promise link", Others, "Says which goal delivers it.", PromiseReaders.Link, "<promise> <goal>", "P3 G12", ["promises link"]),
        Goals("heard", Others, "Keeps what a customer or the market said.", OutsideReaders.Heard, "<what> from <customer> [#theme]", "smaller bags would sell from Cafe Lume", ["hear"]),
        Goals("export", Data, "How to take everything along, as CSV and JSON (owners).", input => input.Alone(new GoalsCommand.Export()), synonyms: ["download", "backup"]),
        Goals("retention", Data, "How long the words of answers are kept; owners change it.", DataReaders.Retention, "[1 to 120 months]", "12 months", ["keep", "settings"]),
        Goals("my data", Data, "What is kept about you, and how to get it.", input => input.Alone(new GoalsCommand.MyData()), synonyms: ["data", "privacy"]),
        Goals("who saw", Data, "Who read your answers outside of your team's channel.", _ => new GoalsCommand.WhoSaw(), "my answers", "my answers", ["who read", "access"]),
        Goals("erase me", Data, "Removes you and your words for good; says first what that means.", DataReaders.Erase, "[forever]", "", ["forget me", "delete me"]),
        Goals("dashboard", More, "A private link to the web pages; it works once.", input => input.Alone(new GoalsCommand.Dashboard()), synonyms: ["web", "login"]),
        Goals("tokens", More, "Which programs act for me, and what each may do.", input => input.Alone(new GoalsCommand.Tokens()), synonyms: ["token", "token list", "api"]),
        Goals("token new", More, "Lets a program act for me; the token is shown once.", AccessReaders.NewToken, "<name> [read or write] [until <date>]", "Reports read", ["token add", "tokens new", "token create"]),
        Goals("token revoke", More, "Ends a token at once.", AccessReaders.RevokeToken, "<name>", "Reports", ["token remove", "token delete", "tokens revoke"]),
        Goals("webhooks", More, "Which addresses are told of what happens (owners).", input => input.Alone(new GoalsCommand.Webhooks()), synonyms: ["webhook", "webhook list"]),
        Goals("webhook add", More, "Sends events to an address, signed (owners).", AccessReaders.AddWebhook, "<https address> [events]", "https://example.com/hook goal standup.closed", ["webhook new", "webhooks add"]),
        Goals("webhook remove", More, "Sends nothing there any more (owners).", AccessReaders.RemoveWebhook, "<webhook>", "W1", ["webhook delete", "webhooks remove"]),
        Goals("webhook test", More, "Sends one event to try it (owners).", AccessReaders.TestWebhook, "<webhook>", "W1", ["webhooks test"]),
        Goals("undo", More, "Takes your latest change back.", input => new GoalsCommand.Undo(Words.OrNull(input.Tokens)), "[change]", "", ["revert"]),
        Goals("help", More, "This list, or one verb explained.", input => new GoalsCommand.Help(Words.OrNull(input.Tokens)), "[verb]", "add", ["?", "-h", "--help", "commands"]),
    ];

    private static CommandEntry Goals(
        string verb, string group, string sentence, CommandReader read, string arguments = "", string example = "", string[]? synonyms = null) => new(read)
    {
        Command = "goals", Verb = verb, Group = group, Sentence = sentence,
        Arguments = arguments, Example = example, Synonyms = synonyms ?? [],
    };
}

using StandupBot.StandIns.Slack;
using StandupBot.StandIns.Slack.People;

namespace StandupBot.Chaos;

/// <summary>
/// People on one working day: each waits for their prompt and answers, by text, in the thread or in the form; some edit, some add a line,
/// some note a goal, a few never answer. What the bot did not take they say again, as people do.
/// </summary>
internal sealed class Crowd(Workplace workplace, Journal journal, TimeProvider clock, DateOnly day, int seed)
{
    private const int Tries = 6;

    public Task RunAsync(CancellationToken ends) =>
        Task.WhenAll(workplace.People.Select((p, at) => LiveAsync(p.Team, p.Person, new Random(seed + at), ends)));

    private async Task LiveAsync(TeamPlace team, SlackPerson person, Random dice, CancellationToken ends)
    {
        try
        {
            if (dice.Next(12) == 0)
                return;
            var prompt = await UntilAsync(() => Prompt(person), ends);
            await Task.Delay(dice.Next(5000), ends);
            await AnswerAsync(team, person, prompt, dice, ends);
            if (dice.Next(8) == 0)
                await GoalAsync(person);
        }
        catch (OperationCanceledException)
        {
            // The day is over for this person too.
        }
    }

    private Task AnswerAsync(TeamPlace team, SlackPerson person, SlackMessage prompt, Random dice, CancellationToken ends) => dice.Next(10) switch
    {
        < 3 => FormAsync(person, prompt, ends),
        < 5 => ThreadAsync(team, person, ends),
        var way => TextsAsync(person, edits: way == 9, again: way == 8, ends),
    };

    private async Task TextsAsync(SlackPerson person, bool edits, bool again, CancellationToken ends)
    {
        var message = await SayAsync(EntryKind.Text, person, person.Direct, null, ends);
        if (again)
            await SayAsync(EntryKind.Text, person, person.Direct, null, ends);
        if (!edits || message is not { } said)
            return;
        await Task.Delay(1500, ends);
        var mark = journal.NewMark();
        await person.EditAsync(person.Direct, said.Message, Words(mark));
        journal.Add(new Entry(EntryKind.Edit, person.User.Id, clock.GetUtcNow(), mark, said.Message.Taken, said.Mark));
    }

    private async Task ThreadAsync(TeamPlace team, SlackPerson person, CancellationToken ends)
    {
        var summary = await UntilAsync(() => Summary(team), ends);
        await SayAsync(EntryKind.Thread, person, team.Channel, summary.Ts, ends);
    }

    /// <summary>Said again in other words until it is taken.</summary>
    private async Task<(SlackMessage Message, string Mark)?> SayAsync(EntryKind kind, SlackPerson person, SlackChannel channel, string? thread, CancellationToken ends)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            ends.ThrowIfCancellationRequested();
            var mark = journal.NewMark();
            var message = await person.TypeAsync(channel, Words(mark), thread);
            journal.Add(new Entry(kind, person.User.Id, clock.GetUtcNow(), mark, message.Taken));
            if (message.Taken)
                return (message, mark);
        }

        return null;
    }

    private async Task FormAsync(SlackPerson person, SlackMessage prompt, CancellationToken ends)
    {
        var mark = journal.NewMark();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (workplace.Workspace.TopModal(person.User.Id) is null)
                await person.TapAsync(prompt, "Answer");
            for (var look = 0; look < 40 && workplace.Workspace.TopModal(person.User.Id) is null; look++)
                await Task.Delay(50, ends);
            if (workplace.Workspace.TopModal(person.User.Id) is not { } form)
                continue;
            var labels = FormLabels(form);
            var problems = await person.SubmitAsync(new Dictionary<string, string> { [labels[0]] = $"Baked the loaf {mark}", [labels[1]] = "Call the miller" });
            journal.Add(new Entry(EntryKind.Form, person.User.Id, clock.GetUtcNow(), mark, problems.Count == 0));
            if (problems.Count == 0)
                return;
            await Task.Delay(1000, ends);
        }
    }

    /// <summary>A command comes once, taken or not: Slack does not bring it again.</summary>
    private async Task GoalAsync(SlackPerson person)
    {
        var mark = journal.NewMark();
        var taken = await person.CommandAsync(person.Direct, "/goals", $"add Deliver every order of {mark}");
        journal.Add(new Entry(EntryKind.Goal, person.User.Id, clock.GetUtcNow(), mark, taken));
    }

    /// <summary>Today's prompt, while it asks; null before it came.</summary>
    private SlackMessage? Prompt(SlackPerson person)
    {
        lock (workplace.Workspace.Gate)
        {
            return person.Direct.Messages.LastOrDefault(m => m.ByBot && IdOf(m) is { } id
                && id.Contains($"/{day:yyyy-MM-dd}/", StringComparison.Ordinal) && id.EndsWith("/prompt", StringComparison.Ordinal));
        }
    }

    private SlackMessage? Summary(TeamPlace team)
    {
        lock (workplace.Workspace.Gate)
            return team.Channel.Messages.LastOrDefault(m => m.ByBot && IdOf(m) is { } id && id.EndsWith($"/{day:yyyy-MM-dd}/summary", StringComparison.Ordinal));
    }

    internal static string? IdOf(SlackMessage message) => (string?)message.PostedWith?["event_payload"]?["id"];

    private static string Words(string mark) => $"Done: baked the loaf {mark}\nNext: call the miller";

    /// <summary>The fields that take text; before them stands what was planned yesterday, as choices.</summary>
    private static List<string> FormLabels(SlackView form) =>
        [.. form.Shown["blocks"]!.AsArray().Where(b => (string?)b!["element"]?["type"] == "plain_text_input").Select(b => (string)b!["label"]!["text"]!)];

    private static async Task<T> UntilAsync<T>(Func<T?> look, CancellationToken ends) where T : class
    {
        while (true)
        {
            if (look() is { } found)
                return found;
            await Task.Delay(100, ends);
        }
    }
}

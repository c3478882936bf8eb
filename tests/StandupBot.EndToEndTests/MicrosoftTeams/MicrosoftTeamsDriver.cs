using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.MicrosoftTeams;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>
/// Microsoft Teams. #bakery is the team's channel General. The platform has no message in a channel that one person alone sees: what answers a
/// command there is in the person's own chat, where they find it, and is shown here as private.
/// </summary>
internal sealed class MicrosoftTeamsDriver(Bakery bakery) : IPlatformDriver
{
    private readonly List<(Person Person, int Before)> asked = [];
    private readonly HashSet<ChatMessage> sent = [];
    private readonly HashSet<ChatMessage> commands = [];

    public MovedClock Clock => bakery.Clock;

    public Task InstallAsync(CancellationToken cancellation) => bakery.Teams.InstallAsync(bakery.Ana, cancellation);

    public Task InviteAsync(CancellationToken cancellation) => bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, cancellation);

    /// <summary>A command is typed like anything else here; it is left out of what is read, as on platforms that hide it.</summary>
    public async Task CommandAsync(string person, Place where, string typed, CancellationToken cancellation)
    {
        if (where != Place.Direct)
            asked.Add((bakery[person], bakery[person].Chat.FromBot.Count));
        commands.Add(await SayAsync(bakery[person], where, typed, cancellation));
    }

    public Task WriteAsync(string person, Place where, string text, CancellationToken cancellation) => SayAsync(bakery[person], where, text, cancellation);

    public Task EditAsync(string person, Place where, string text, string into, CancellationToken cancellation) =>
        bakery[person].EditsAsync(Own(person, where, text), into, cancellation);

    public Task DeleteAsync(string person, Place where, string text, CancellationToken cancellation) =>
        bakery[person].DeletesAsync(Own(person, where, text), cancellation);

    public async Task TapAsync(string person, Place where, string button, CancellationToken cancellation)
    {
        var outcome = await bakery[person].TapsAsync(Messages(person, where).Last(m => m.Buttons.Contains(button)), button, cancellation);
        if (outcome.Error is { } error)
            throw new InvalidOperationException($"{person} sees a red bar: {error}");
    }

    /// <summary>A dialog, or else a form that came as a card into the person's chat.</summary>
    public Task<ShownForm?> FormAsync(string person, CancellationToken cancellation) => Task.FromResult(
        bakery[person].Dialog is { } dialog ? Form(dialog.Title, dialog.Card)
        : FormCard(person) is { Card: { } card } message ? Form(message.Text.Split('\n')[0], card)
        : null);

    public async Task<IReadOnlyList<string>> SubmitAsync(string person, IReadOnlyDictionary<string, string> byLabel, CancellationToken cancellation)
    {
        var who = bakery[person];
        if (who.Dialog is { } dialog)
            return Problems((await who.SubmitsAsync(cancellation, Typed(dialog.Card, byLabel))).Dialog?.Card);
        var message = FormCard(person)!;
        var outcome = await who.TapsAsync(message, message.Buttons[^1], cancellation, Typed(message.Card!, byLabel));
        var problems = Problems(outcome.Card);
        if (problems.Count == 0)
            sent.Add(message);
        return problems;
    }

    public Task<IReadOnlyList<Shown>> ReadAsync(string person, Place where, CancellationToken cancellation)
    {
        List<Shown> seen = [.. Messages(person, where).Where(m => !commands.Contains(m)).Select(m => Show(m, isPrivate: false))];
        if (where == Place.Channel)
            seen.AddRange(asked.Where(a => a.Person == bakery[person]).Select(a => a.Person.Chat.FromBot.ElementAtOrDefault(a.Before)).OfType<ChatMessage>().Select(m => Show(m, isPrivate: true)));
        return Task.FromResult<IReadOnlyList<Shown>>(seen);
    }

    /// <summary>The personal tab, opened by somebody whom Microsoft Teams has signed in.</summary>
    public async Task<Shown> HomeAsync(string person, CancellationToken cancellation)
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(bakery.Bot.Address, "/teams/api/home"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bakery.Teams.Login.ForTab(bakery[person]));
        using var answer = await http.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
        var blocks = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!["blocks"]!.AsArray();
        return new Shown(string.Join('\n', blocks.Select(Text)), []);
    }

    public async Task RestartAsync(CancellationToken cancellation)
    {
        await bakery.Bot.StopAsync();
        await bakery.Bot.StartAsync(cancellation);
    }

    public ValueTask DisposeAsync() => bakery.DisposeAsync();

    private Task<ChatMessage> SayAsync(Person person, Place where, string text, CancellationToken cancellation) => where switch
    {
        Place.Direct => person.SaysAsync(text, cancellation),
        Place.Channel => person.TellsBotAsync(bakery.Channel, text, null, cancellation),
        _ => person.TellsBotAsync(bakery.Channel, text, Summary(), cancellation),
    };

    private IReadOnlyList<ChatMessage> Messages(string person, Place where) => where switch
    {
        Place.Direct => [.. bakery[person].Chat.Messages.Where(m => !m.Deleted)],
        Place.Channel => [.. bakery.Channel.Messages.Where(m => m is { Deleted: false, ThreadOf: null })],
        _ => bakery.Channel.Thread(Summary()),
    };

    private ChatMessage Summary() => bakery.Channel.FromBot.Last(m => m.ThreadOf is null && m.Text.StartsWith("Bakery", StringComparison.Ordinal));

    private ChatMessage Own(string person, Place where, string text) =>
        Messages(person, where).Last(m => m.AuthorId == bakery[person].Id && m.Text.EndsWith(text, StringComparison.Ordinal));

    private ChatMessage? FormCard(string person) =>
        bakery[person].Chat.FromBot.LastOrDefault(m => m.Card is { } card && Cards.Inputs(card).Any() && !sent.Contains(m));

    private Shown Show(ChatMessage message, bool isPrivate) => new(
        message.Text, message.Buttons, bakery.Teams.People.FirstOrDefault(p => p.Id == message.AuthorId)?.Name, message.Edits > 0, isPrivate);

    private static ShownForm Form(string title, JsonNode card)
    {
        var inputs = Cards.Inputs(card).ToList();
        var filled = inputs.Where(i => i["value"]?.ToString() is { Length: > 0 }).DistinctBy(Label);
        return new ShownForm(title, [.. inputs.Select(Label)], filled.ToDictionary(Label, i => Cards.Said(i, i["value"]!.ToString())));
    }

    private static (string Id, string Value)[] Typed(JsonNode card, IReadOnlyDictionary<string, string> byLabel) =>
        [.. byLabel.Select(typed =>
        {
            var input = Cards.Inputs(card).First(i => Label(i) == typed.Key);
            return ((string)input["id"]!, Cards.Meant(input, typed.Value));
        })];

    /// <summary>What stands in red at the fields.</summary>
    private static IReadOnlyList<string> Problems(JsonNode? card) => card is null ? [] : Cards.Warnings(card);

    private static string Label(JsonObject input) => (string?)input["label"] ?? (string?)input["title"] ?? "";

    private static string Text(JsonNode? block) => (string?)block!["text"] ?? string.Concat(block["line"]?.AsArray().Select(run => (string?)run!["text"]) ?? []);
}

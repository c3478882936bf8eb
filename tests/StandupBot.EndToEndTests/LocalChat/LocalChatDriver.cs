using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.EndToEndTests.Platforms;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>The local chat, through what its page calls. It knows no installation of its own: what other platforms tell by events is told here by the same port.</summary>
internal sealed class LocalChatDriver : IPlatformDriver
{
    private const string BakeryId = "bakery";
    private static readonly string[] Names = ["Ana Torres", "Bo Lind", "Cleo Marsh", "Dev Patel"];
    private readonly LiveBot bot;
    private readonly HttpClient http;
    private readonly Dictionary<string, LocalChatSeat> seats;

    private LocalChatDriver(MovedClock clock, LiveBot bot)
    {
        (Clock, this.bot, http) = (clock, bot, new HttpClient { BaseAddress = bot.Address });
        seats = Names.Select(FirstOf).ToDictionary(n => n, n => new LocalChatSeat(http, BakeryId, $"{BakeryId}-{IdOf(n)}"));
    }

    public MovedClock Clock { get; }

    private IWorkplace Workplace => bot.Services.GetRequiredService<IWorkplace>();

    public static async Task<LocalChatDriver> StartAsync(CancellationToken cancellation)
    {
        MovedClock clock = new(new DateTimeOffset(2026, 3, 2, 7, 30, 0, TimeSpan.Zero));
        LiveBot bot = new(clock);
        await bot.StartAsync([], cancellation);
        return new LocalChatDriver(clock, bot);
    }

    public async Task InstallAsync(CancellationToken cancellation) =>
        await Workplace.ConnectAsync(new WorkplaceConnection(BakeryId, "local", "Lume Bakery", Person(Names[0])), cancellation);

    public async Task InviteAsync(CancellationToken cancellation)
    {
        await Workplace.UpdateAsync(BakeryId, [.. Names.Select(Person)], cancellation);
        await Workplace.ChannelAsync(BakeryId, new PlatformChannel(BakeryId, BakeryId, [.. Names.Select(n => IdOf(FirstOf(n)))]), cancellation);
        await Workplace.GreetAsync(BakeryId, BakeryId, "Bakery", cancellation);
    }

    public Task CommandAsync(string person, Place where, string typed, CancellationToken cancellation) => WriteAsync(person, where, typed, cancellation);

    public async Task WriteAsync(string person, Place where, string text, CancellationToken cancellation) => await seats[person].SendAsync(
        HttpMethod.Post, "messages",
        new JsonObject { ["channelId"] = ChannelOf(where), ["threadRef"] = where == Place.Thread ? (await SummaryAsync(person, cancellation)).Id : null, ["text"] = text }, cancellation);

    public async Task EditAsync(string person, Place where, string text, string into, CancellationToken cancellation) => await seats[person].SendAsync(
        HttpMethod.Put, $"messages?id={(await OwnAsync(person, where, text, cancellation)).Id}", new JsonObject { ["text"] = into }, cancellation);

    public async Task DeleteAsync(string person, Place where, string text, CancellationToken cancellation) => await seats[person].SendAsync(
        HttpMethod.Delete, $"messages?id={(await OwnAsync(person, where, text, cancellation)).Id}", null, cancellation);

    public async Task TapAsync(string person, Place where, string button, CancellationToken cancellation)
    {
        var line = (await LinesAsync(person, where, cancellation)).Last(l => l.Buttons.Any(b => b.Label == button));
        var tapped = line.Buttons.First(b => b.Label == button);
        await seats[person].SendAsync(
            HttpMethod.Post, "actions",
            new JsonObject { ["channelId"] = ChannelOf(where), ["messageId"] = line.Id, ["action"] = tapped.Action, ["value"] = tapped.Value }, cancellation);
    }

    public Task<ShownForm?> FormAsync(string person, CancellationToken cancellation)
    {
        if (seats[person].Form is not { } form)
            return Task.FromResult<ShownForm?>(null);
        var inputs = form.Fields.OfType<Field.Input>().ToList();
        return Task.FromResult<ShownForm?>(new ShownForm(
            form.Title, [.. inputs.Select(i => i.Label)],
            inputs.Where(i => Filled(i).Count > 0).DistinctBy(i => i.Label).ToDictionary(i => i.Label, i => string.Join(", ", Filled(i)))));
    }

    public async Task<IReadOnlyList<string>> SubmitAsync(string person, IReadOnlyDictionary<string, string> byLabel, CancellationToken cancellation)
    {
        var form = seats[person].Form!;
        JsonObject values = [];
        foreach (var input in form.Fields.OfType<Field.Input>())
            if ((byLabel.TryGetValue(input.Label, out var typed) ? [Meant(input, typed)] : Filled(input)) is { Count: > 0 } filled)
                values[input.Id] = new JsonArray([.. filled.Select(v => JsonValue.Create(v))]);
        var reply = await seats[person].SendAsync(
            HttpMethod.Post, "submissions", new JsonObject { ["formId"] = form.Id, ["state"] = form.State, ["values"] = values }, cancellation);
        return reply is InboundReply.FormErrors errors ? [.. errors.ByField.Values] : [];
    }

    public async Task<IReadOnlyList<Shown>> ReadAsync(string person, Place where, CancellationToken cancellation) =>
        [.. (await LinesAsync(person, where, cancellation)).Select(l => new Shown(l.Shown, [.. l.Buttons.Select(b => b.Label)], l.AuthorId is null ? null : l.AuthorName, l.Edited, l.Private))];

    public async Task<Shown> HomeAsync(string person, CancellationToken cancellation)
    {
        var view = ((InboundReply.ShowHome)await seats[person].SendAsync(HttpMethod.Post, "home", null, cancellation)).View;
        return new Shown(string.Join('\n', view.Blocks.Select(LocalChatLine.TextOf)), []);
    }

    public async Task RestartAsync(CancellationToken cancellation)
    {
        await bot.StopAsync();
        await bot.StartAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        Clock.Dispose();
    }

    private async Task<IReadOnlyList<LocalChatLine>> LinesAsync(string person, Place where, CancellationToken cancellation) => where switch
    {
        Place.Direct => await seats[person].ReadAsync("messages", cancellation),
        Place.Channel => await seats[person].ReadAsync($"messages?channel={BakeryId}", cancellation),
        _ => await seats[person].ReadAsync($"thread?id={Uri.EscapeDataString((await SummaryAsync(person, cancellation)).Id)}", cancellation),
    };

    private async Task<LocalChatLine> SummaryAsync(string person, CancellationToken cancellation) =>
        (await LinesAsync(person, Place.Channel, cancellation)).Last(l => l is { AuthorId: null, Private: false } && l.Shown.StartsWith("Bakery", StringComparison.Ordinal));

    private async Task<LocalChatLine> OwnAsync(string person, Place where, string text, CancellationToken cancellation) =>
        (await LinesAsync(person, where, cancellation)).Last(l => l.AuthorId == seats[person].MemberId && l.Text == text);

    private static IReadOnlyList<string> Filled(Field.Input input) => input switch
    {
        Field.Text { Initial.Length: > 0 } text => [text.Initial],
        Field.Choice choice => choice.Initial,
        Field.Number { Initial: { } number } => [number.ToString(CultureInfo.InvariantCulture)],
        Field.Date { Initial: { } date } => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static string Meant(Field.Input input, string typed) => (input as Field.Choice)?.Options.FirstOrDefault(o => o.Label == typed)?.Value ?? typed;

    private static PlatformPerson Person(string name) => new(IdOf(FirstOf(name)), name, "Europe/Lisbon");

    private static string FirstOf(string name) => name.Split(' ')[0];

    private static string IdOf(string first) => first.ToLowerInvariant();

    private static string? ChannelOf(Place where) => where == Place.Direct ? null : BakeryId;
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Features.Companies;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;
using StandupBot.Replay;
using StandupBot.Scheduling;
using StandupBot.Storage;
using StandupBot.Web.Webhooks;
using Xunit;

namespace StandupBot.Tests.Conversations;

/// <summary>
/// The live services with a clock that is moved by hand, a listening chat platform and a database file of its own. A test is a
/// conversation: it is that time, somebody says or taps something, and one looks at what they hear.
/// </summary>
internal sealed class Conversation : IAsyncDisposable
{
    public const string Company = "acme";
    public const string Place = "local";

    private static readonly DayOfWeek[] WorkWeek = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-test-").FullName;
    private readonly SimulatedClock clock = new();
    private readonly IReadOnlyDictionary<string, string?>? storage;
    private readonly Action<IServiceCollection>? change;
    private readonly ListeningPlatform platform;
    private ServiceProvider services;
    private readonly Dictionary<string, Form> forms = new(StringComparer.Ordinal);
    private int events;

    private Conversation(IReadOnlyDictionary<string, string?>? storage, Action<IServiceCollection>? change)
    {
        (this.storage, this.change) = (storage, change);
        platform = new ListeningPlatform(clock);
        services = Build();
    }

    private ServiceProvider Build()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var collection = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings).AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ReplayTimetable>().AddSingleton<ITimetable>(p => p.GetRequiredService<ReplayTimetable>())
            .AddSingleton<IChatPlatform>(platform)
            .AddStorage().AddDelivery().AddFeatures().AddRecurrence().AddWebhooks();
        change?.Invoke(collection);
        return collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ListeningPlatform Platform => platform;

    private SimulatedClock Clock => clock;

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>A database without any company.</summary>
    public static async Task<Conversation> EmptyHouseAsync()
    {
        Conversation talk = new(storage: null, change: null);
        await talk.WithAsync<StandupBotDb>(db => db.Database.MigrateAsync(Cancellation));
        return talk;
    }

    public TimeProvider Time => clock;

    /// <summary>For another host on the same database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => storage ?? new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "test.db")};Pooling=True",
        ["Storage:Synchronous"] = "OFF",
        ["Webhooks:AllowedHosts:0"] = "127.0.0.1",
    };

    /// <summary>An empty house: a company without anybody but its owner.</summary>
    /// <param name="storage">Settings of another database than a file of its own.</param>
    /// <param name="change">What of the live services this house has otherwise.</param>
    public static async Task<Conversation> EmptyAsync(string at = "2026-03-02 08:00", IReadOnlyDictionary<string, string?>? storage = null, Action<IServiceCollection>? change = null)
    {
        Conversation talk = new(storage, change);
        talk.Clock.MoveTo(Instant(at));
        await talk.WithAsync<StandupBotDb>(db => db.Database.MigrateAsync(Cancellation));
        await talk.WithAsync<DirectoryDesk>((desk, work) =>
        {
            desk.Found(Company, "Acme Bakery", "ana", "Europe/Lisbon", "local", Place);
            desk.Join(Company, Place, "ana", "Ana", null, MemberRole.Owner);
            return Task.CompletedTask;
        });
        return talk;
    }

    /// <summary>A database that others have filled, as it is at that time.</summary>
    public static Conversation OnAsItIs(string at, IReadOnlyDictionary<string, string?> storage)
    {
        Conversation talk = new(storage, change: null);
        talk.Clock.MoveTo(Instant(at));
        return talk;
    }

    /// <summary>
    /// Ana owns the company. Bo leads Bakery with Cleo and Dev, and its stand-up is at 09:00 in #bakery; Fay leads Shop with Gil, and
    /// its stand-up is at 09:30 in #shop. Lisbon is on UTC until 29 March 2026. It is Monday, 2 March 2026, 08:00.
    /// </summary>
    public static async Task<Conversation> OfBakeryAsync(
        string at = "2026-03-02 08:00", IReadOnlyDictionary<string, string?>? storage = null, Action<IServiceCollection>? change = null)
    {
        var talk = await EmptyAsync(at, storage, change);
        await talk.JoinAsync("bo", "Bo");
        await talk.JoinAsync("cleo", "Cleo");
        await talk.JoinAsync("dev", "Dev");
        await talk.JoinAsync("fay", "Fay");
        await talk.JoinAsync("gil", "Gil");
        await talk.TeamAsync("bakery", "Bakery", "bo", ["bo", "cleo", "dev"]);
        await talk.TeamAsync("shop", "Shop", "fay", ["fay", "gil"]);
        await talk.StandupAsync("bakery-daily", "bakery", "#bakery", "09:00");
        await talk.StandupAsync("shop-daily", "shop", "#shop", "09:30");
        return talk;
    }

    public Task JoinAsync(string id, string name, MemberRole role = MemberRole.Member, string? zone = null) =>
        WithAsync<DirectoryDesk>((desk, _) => Task.FromResult(desk.Join(Company, Place, id, name, zone, role)));

    public Task LeaveAsync(string id) => WithAsync<DirectoryDesk>(async (desk, work) =>
        await desk.LeaveAsync(await work.Db.Members.SingleAsync(m => m.Id == id, Cancellation), Cancellation));

    public Task TeamAsync(string id, string name, string lead, string[] members, string? zone = null) =>
        WithAsync<DirectoryDesk>((desk, _) => Task.FromResult(desk.Gather(Company, id, name, lead, members, zone, WorkWeek)));

    public async Task StandupAsync(string id, string team, string channel, string time, Action<Core.Standups.Standup>? change = null)
    {
        await WithAsync<StandupDesk>(async (desk, work) =>
        {
            var standup = desk.Begin(await work.Db.Companies.SingleAsync(Cancellation), await work.Db.Teams.SingleAsync(t => t.Id == team, Cancellation), Place, id, channel);
            standup.Time = TimeOnly.Parse(time, CultureInfo.InvariantCulture);
            change?.Invoke(standup);
        });
        await WithAsync<StandupDesk>((desk, _) => desk.ReplanAsync(id, Cancellation));
    }

    /// <summary>Lets the time pass: everything that falls due until then is done in its order.</summary>
    public async Task AtAsync(string at)
    {
        var instant = Instant(at);
        var timetable = services.GetRequiredService<ReplayTimetable>();
        while (timetable.Next is { } due && due.At <= instant)
        {
            timetable.Take(due);
            Clock.MoveTo(due.At);
            await (due.Kind == DueKind.Standup
                ? WithAsync<AdvanceStandup>(s => s.HandleAsync(due.Id, Cancellation))
                : WithAsync<AdvanceCompany>(c => c.HandleAsync(due.Id, Cancellation)));
            await DeliverAsync();
        }

        Clock.MoveTo(instant);
        await DeliverAsync();
    }

    /// <summary>The host is down until then: nothing is done, and what fell due is found when it starts again.</summary>
    public async Task DownUntilAsync(string at)
    {
        Clock.MoveTo(Instant(at));
        await RestartAsync();
    }

    /// <summary>Another process on the same database: what it knows is in the rows.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Build();
        await new TimetableStart(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<ITimetable>()).StartAsync(Cancellation);
    }

    /// <summary>Free text to the bot alone, or in a channel, or in the thread of a run.</summary>
    public Task SaysAsync(string member, string text, string? reference = null, bool edited = false, string? channel = null, string? thread = null)
    {
        var key = NextKey();
        return HandAsync(new Inbound.Text(key, Place, member, Now, channel, thread, reference ?? key, text, edited));
    }

    public Task DeletesAsync(string member, string reference) => HandAsync(new Inbound.Deletion(NextKey(), Place, member, Now, reference));

    /// <summary>A slash command, as typed.</summary>
    public Task<InboundReply> TypesAsync(string member, string command, string? channel = null, bool form = true)
    {
        var words = command.TrimStart('/').Split(' ', 2);
        return HandAsync(new Inbound.Command(NextKey(), Place, member, Now, channel, words[0], words.Length > 1 ? words[1] : "", form ? "trigger" : null));
    }

    /// <summary>A tap on the newest button with this label, or action, that the member can see.</summary>
    public Task<InboundReply> TapsAsync(string member, string labelOrAction)
    {
        var spoken = Platform.Spoken.Where(s => SeenBy(s, member)).Reverse().First(s => s.Buttons.Any(b => Is(b, labelOrAction)));
        return TapsAsync(member, spoken.Buttons.First(b => Is(b, labelOrAction)));
    }

    public Task<InboundReply> TapsAsync(string member, Button button) =>
        HandAsync(new Inbound.Action(NextKey(), Place, member, Now, null, null, button.Action, button.Value, "trigger"));

    /// <summary>Sends the form that was opened last, with what it was filled with and what is given here.</summary>
    public Task<InboundReply> SubmitsAsync(string member, params (string Field, string Value)[] values)
    {
        var form = forms[member];
        var filled = form.Fields.OfType<Field.Input>().Select(f => (f.Id, Values: Initial(f))).Where(f => f.Values.Count > 0).ToDictionary(f => f.Id, f => f.Values, StringComparer.Ordinal);
        foreach (var (field, value) in values)
            filled[field] = [value];
        return HandAsync(new Inbound.Submission(NextKey(), Place, member, Now, form.Id, form.State, filled));
    }

    public Task<InboundReply> HandAsync(Inbound inbound) => HandAsync(inbound, deliver: true);

    /// <summary>Several events that arrive at the same moment; what they bring forth is delivered afterwards.</summary>
    public async Task HandAllAsync(params IReadOnlyList<Inbound> together)
    {
        await Task.WhenAll(together.Select(inbound => HandAsync(inbound, deliver: false)));
        await DeliverAsync();
    }

    public Form FormOf(string member) => forms[member];

    /// <summary>What one member reads, in their own chat and in private, oldest first.</summary>
    public IReadOnlyList<Spoken> Hears(string member) => [.. Platform.Spoken.Where(s => s.To is Destination.Direct d && d.MemberId == member || s.To is Destination.Private p && p.MemberId == member)];

    public Spoken LastTo(string member) => Hears(member)[^1];

    public IReadOnlyList<Spoken> Channel(string channel) => [.. Platform.Spoken.Where(s => s.To is Destination.Channel c && c.ChannelId == channel)];

    public IReadOnlyList<Spoken> Threads(string channel) => [.. Platform.Spoken.Where(s => s.To is Destination.Thread t && t.ChannelId == channel)];

    /// <summary>Looks at what is kept.</summary>
    public async Task<T> LookAsync<T>(Func<StandupBotDb, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        db.Tenant = Company;
        return await look(db);
    }

    public Task WithAsync<T>(Func<T, UnitOfWork, Task> act) where T : notnull => WithAsync(Company, act);

    /// <summary>In a company that stands beside the usual one.</summary>
    public async Task WithAsync<T>(string company, Func<T, UnitOfWork, Task> act) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.ActFor(company);
        await act(scope.ServiceProvider.GetRequiredService<T>(), work);
        await work.SaveAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<InboundReply> HandAsync(Inbound inbound, bool deliver)
    {
        var reply = await services.GetRequiredService<IInbox>().ReceiveAsync(inbound, Cancellation);
        if (reply is InboundReply.OpenForm opened)
            forms[inbound.MemberId] = opened.Form;
        if (deliver)
            await DeliverAsync();
        return reply;
    }

    /// <summary>One more host that looks at the outbox until it finds nothing to do.</summary>
    public async Task DeliverAsync()
    {
        var more = true;
        while (more)
            await WithAsync<Pump>(async pump => more = await pump.LookAsync(Cancellation));
    }

    /// <summary>As the host does it: in a scope of its own that saves for itself.</summary>
    public async Task WithAsync<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    private string NextKey() => string.Create(CultureInfo.InvariantCulture, $"event-{++events}");

    private static bool SeenBy(Spoken spoken, string member) => spoken.To switch
    {
        Destination.Direct direct => direct.MemberId == member,
        Destination.Private inPrivate => inPrivate.MemberId == member,
        _ => true,
    };

    private static bool Is(Button button, string labelOrAction) => button.Label == labelOrAction || button.Action == labelOrAction;

    private static IReadOnlyList<string> Initial(Field.Input field) => field switch
    {
        Field.Text { Initial: { Length: > 0 } text } => [text],
        Field.Choice choice => choice.Initial,
        Field.Number { Initial: { } number } => [number.ToString(CultureInfo.InvariantCulture)],
        Field.Date { Initial: { } date } => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static DateTimeOffset Instant(string at) =>
        DateTimeOffset.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;
using StandupBot.Storage;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Tenants;

/// <summary>
/// Two companies in one database, alike to the last name: people, teams, channels, handles of goals. Whatever people of the second one
/// wrote holds a word that nobody of the first one ever wrote. It is Friday morning of their first week, and both have a stand-up open.
/// </summary>
internal sealed class TwoCompanies : IAsyncDisposable
{
    public const string Other = "other";
    public const string There = "there";
    public const string Marker = "zebrafish";
    private const string Beginning = "2026-03-02 08:00";
    private const string Now = "2026-03-06 10:00";

    private static readonly DayOfWeek[] WorkWeek = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);
    private static int events;
    private readonly string folder;

    private TwoCompanies(Conversation talk, string folder) => (Talk, this.folder) = (talk, folder);

    public Conversation Talk { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A copy of the two, for one test.</summary>
    public static async Task<TwoCompanies> OpenAsync()
    {
        var made = await Template.Value;
        var place = Directory.CreateTempSubdirectory("standupbot-tenants-").FullName;
        var file = Path.Combine(place, "two.db");
        File.Copy(made, file);
        TwoCompanies two = new(Conversation.OnAsItIs(Now, Storage(file)), place);
        // What is edited was posted before this copy was made.
        two.Talk.Platform.Instead = delivery => delivery.EditsRef is { } edited ? new DeliveryResult.Delivered(edited) : null;
        return two;
    }

    /// <summary>The example of a command with goals, signals and people that both companies have.</summary>
    public static string Here(string example) => example
        .Replace("G12", "G2", StringComparison.Ordinal).Replace("G3", "G1", StringComparison.Ordinal).Replace("S4:G1", "S1:G5", StringComparison.Ordinal);

    public static string Counterpart(string member) => $"o-{member}";

    public Task<InboundReply> OtherTypesAsync(string member, string command, string? channel = null)
    {
        var words = command.TrimStart('/').Split(' ', 2);
        return Talk.HandAsync(new Inbound.Command(NextKey(), There, Counterpart(member), Talk.Now, channel, words[0], words.Length > 1 ? words[1] : "", "trigger"));
    }

    public Task<T> LookAsync<T>(Func<StandupBotDb, Task<T>> look) => Talk.LookAsync(look);

    /// <summary>Every row of a company, column by column, by table: what of it is anywhere.</summary>
    public Task<IReadOnlyDictionary<string, string>> RowsAsync(string company, string installation) =>
        Talk.LookAsync(db => CompanyRows.ReadAsync(db, company, installation, Cancellation));

    public Task<IReadOnlyDictionary<string, string>> OtherRowsAsync() => RowsAsync(Other, There);

    /// <summary>Nothing of the first company's rows holds a word of the second's, and nothing of the second's has changed.</summary>
    public async Task AssertApartAsync(IReadOnlyDictionary<string, string> otherBefore, object? answered, bool wordIsOwn = false)
    {
        foreach (var (table, rows) in await OtherRowsAsync())
            Assert.True(rows == otherBefore[table], $"{table} of the other company changed from {otherBefore[table]} to {rows}");
        if (wordIsOwn)
            return;
        foreach (var (table, rows) in await RowsAsync(Conversation.Company, Conversation.Place))
            Assert.False(rows.Contains(Marker, StringComparison.OrdinalIgnoreCase), $"{table}: {rows}");
        Assert.DoesNotContain(EveryText.In(answered), text => text.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    public async ValueTask DisposeAsync()
    {
        await Talk.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Dictionary<string, string?> Storage(string file) => new(StringComparer.Ordinal)
    {
        ["Storage:ConnectionString"] = $"Data Source={file}", ["Storage:Synchronous"] = "OFF",
    };

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("standupbot-tenants-").FullName, "template.db");
        await using (var talk = await Conversation.OfBakeryAsync(Beginning, Storage(file)))
        {
            TwoCompanies two = new(talk, "");
            await two.FoundOtherAsync();
            await two.BeginAsync();
            for (var day = 2; day <= 6; day++)
                await two.DayAsync(day);
        }

        return file;
    }

    private async Task FoundOtherAsync()
    {
        await Talk.WithAsync<DirectoryDesk>(Other, (desk, _) =>
        {
            desk.Found(Other, "Acme Bakery", Counterpart("ana"), "Europe/Lisbon", "local", There);
            foreach (var (id, name) in new[] { ("ana", "Ana"), ("bo", "Bo"), ("cleo", "Cleo"), ("dev", "Dev"), ("fay", "Fay"), ("gil", "Gil") })
                desk.Join(Other, There, Counterpart(id), name, null, id == "ana" ? MemberRole.Owner : MemberRole.Member);
            desk.Gather(Other, "o-bakery", "Bakery", Counterpart("bo"), [Counterpart("bo"), Counterpart("cleo"), Counterpart("dev")], null, WorkWeek);
            desk.Gather(Other, "o-shop", "Shop", Counterpart("fay"), [Counterpart("fay"), Counterpart("gil")], null, WorkWeek);
            return Task.CompletedTask;
        });
        await StandupAsync("o-bakery-daily", "o-bakery", "#bakery", new TimeOnly(9, 0));
        await StandupAsync("o-shop-daily", "o-shop", "#shop", new TimeOnly(9, 30));
    }

    private async Task StandupAsync(string id, string team, string channel, TimeOnly time)
    {
        await Talk.WithAsync<StandupDesk>(Other, async (desk, work) =>
            desk.Begin(await work.CompanyAsync(Cancellation), await work.TeamAsync(team, Cancellation), There, id, channel).Time = time);
        await Talk.WithAsync<StandupDesk>(Other, (desk, _) => desk.ReplanAsync(id, Cancellation));
    }

    /// <summary>What both companies do before their first day; {0} is the word of the second one, and nothing in the first.</summary>
    private async Task BeginAsync()
    {
        foreach (var (member, command) in new[]
        {
            ("ana", "/goals add Sell{0} more than last year by 20 March"), ("bo", "/goals add Wholesale{0} accounts for Bakery by 13 March measure 12 to 20{0} accounts"),
            ("bo", "/goals add Rye{0} bread for Bakery under G1"), ("fay", "/goals add Jars{0} in every shop for Shop"), ("cleo", "/goals add Nobody's{0} oven"),
            ("bo", "/goals promise \"Hotel{0} Aurora\" breakfast{0} rolls by 9 March"), ("bo", "/goals heard smaller{0} bags would sell from Cafe{0} Lume"),
            ("ana", "/goals heard smaller{0} bags are wanted from Cafe{0} Sol"), ("fay", "/goals heard smaller{0} bags please from Cafe{0} Rio"),
            ("bo", "/goals need Shop labels{0} for the jars G2"), ("bo", "/goals update G2 14 confidence 3 two{0} shops"),
        })
            await BothTypeAsync(member, command);
    }

    private async Task DayAsync(int day)
    {
        await Talk.AtAsync(string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00} 09:40"));
        foreach (var (member, text) in new[]
        {
            ("bo", "Done: signed{0} a cafe for wholesale\nNext: call{0} the mill\nBlocked: returns{0} policy is missing, needs @Fay"),
            ("cleo", "Done: rye{0} bread is baked\nNext: paint{0} the wall\nI am waiting{0} for the flour"), ("fay", "Done: sorted{0} the cellar\nNext: jars{0} in the window"),
        })
        {
            if (day == 6 && member != "bo")
                continue;
            await Talk.SaysAsync(member, Said(text, ""));
            await Talk.HandAsync(new Inbound.Text(NextKey(), There, Counterpart(member), Talk.Now, null, null, NextKey(), Said(text, $" {Marker}"), false));
        }

        await Talk.AtAsync(day == 6 ? Now : string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00} 18:00"));
    }

    private async Task BothTypeAsync(string member, string command)
    {
        await Talk.TypesAsync(member, Said(command, ""));
        await OtherTypesAsync(member, Said(command, $" {Marker}"));
    }

    private static string Said(string text, string word) => text.Replace("{0}", word, StringComparison.Ordinal);

    internal static string NextKey() => string.Create(CultureInfo.InvariantCulture, $"tenant-event-{Interlocked.Increment(ref events)}");
}

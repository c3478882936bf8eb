using System.Diagnostics;
using System.Globalization;

namespace StandupBot.Chaos;

/// <summary>
/// Working days of a company during which hosts are killed at random moments, and started again. A day has three parts: the stand-ups open
/// and people answer; the reminders; the end of the runs with signals and digest. The hours between are left out.
/// </summary>
internal sealed class KillRounds : IAsyncDisposable
{
    private static readonly DateOnly FirstDay = new(2026, 1, 12);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestTakeOver = TimeSpan.FromSeconds(90);

    /// <summary>The platform takes three messages a second of a workspace, so a backlog needs its time; but not without anything coming of it.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    private const int PeopleOfAFullHouse = 40;

    private readonly ChaosPlan plan;
    private readonly SharedClock clock;
    private readonly Workplace workplace;
    private readonly Fleet fleet;
    private readonly Rows rows;
    private readonly Random dice;
    private readonly Action<string> tell;
    private int rounds;

    private KillRounds(ChaosPlan plan, string folder, SharedClock clock, Workplace workplace, Action<string> tell)
    {
        (this.plan, this.clock, this.workplace, this.tell) = (plan, clock, workplace, tell);
        dice = new Random(plan.Seed);
        IReadOnlyList<string> settings =
        [
            plan.Postgres is { } server ? "--Storage:Provider=Postgres" : "--Storage:Provider=Sqlite",
            $"--Storage:ConnectionString={plan.Postgres ?? $"Data Source={Path.Combine(folder, "bot.db")}"}",
            $"--Slack:ApiAddress={workplace.Slack.ApiBase}", $"--Slack:SigningSecret={workplace.Slack.App.SigningSecret}", $"--Slack:BotToken={workplace.Token}",
            $"--Slack:Owner={workplace.Owner.User.Id}", "--LocalChat:Enabled=false", "--Logging:LogLevel:Default=Warning",
        ];
        fleet = new Fleet(plan, workplace.Slack.App, clock, folder, settings);
        rows = new Rows(settings, clock);
    }

    private Journal Journal { get; } = new();
    private List<DateOnly> Days { get; } = [];
    private List<TimeSpan> TakeOvers { get; } = [];

    /// <summary>Runs, prints what came of it, and says by its exit code whether all held.</summary>
    public static async Task<int> ShowAsync(ChaosPlan plan)
    {
        var verdict = await RunAsync(plan, Console.WriteLine, CancellationToken.None);
        verdict.Print(Console.WriteLine);
        return verdict.Problems.Count == 0 ? 0 : 1;
    }

    public static async Task<Verdict> RunAsync(ChaosPlan plan, Action<string> tell, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-chaos-").FullName;
        using SharedClock shared = new(Path.Combine(folder, "clock"));
        shared.MoveTo(At(FirstDay, 7, 30));
        await using var place = await Workplace.OpenAsync(plan, shared, cancellation);
        Verdict verdict;
        await using (KillRounds killing = new(plan, folder, shared, place, tell))
            verdict = await killing.RunAsync(cancellation);
        if (verdict.Problems.Count == 0)
            Directory.Delete(folder, recursive: true);
        else
            tell($"Logs and database are kept in {folder}.");
        return verdict;
    }

    private async Task<Verdict> RunAsync(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        await fleet.StartAsync(cancellation);
        await workplace.SetUpAsync(rows.StandupsAsync, cancellation);
        for (var day = FirstDay; rounds < plan.Rounds; day = Next(day))
            await DayAsync(day, cancellation);
        return await SettleAsync(cancellation) with { Rounds = rounds, TakeOvers = TakeOvers, Starts = fleet.Starts, Took = Stopwatch.GetElapsedTime(began) };
    }

    private async Task DayAsync(DateOnly day, CancellationToken cancellation)
    {
        Days.Add(day);
        await OpenAsync(At(day, 8, 59, 55), cancellation);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var crowd = new Crowd(workplace, Journal, clock, day, plan.Seed + (day.DayNumber * plan.People)).RunAsync(ends.Token);
        await RoundAsync(120, cancellation);
        await RoundAsync(100, cancellation);
        if (plan.Hosts == 1)
        {
            await OpenAsync(At(day, 11, 29, 57), cancellation);
            await RoundAsync(20, cancellation);
        }

        await OpenAsync(At(day, 16, 59, 56), cancellation);
        await ends.CancelAsync();
        await crowd;
        workplace.CloseForms();
        await RoundAsync(15, cancellation);
        if (plan.Hosts > 1)
            await RoundAsync(10, cancellation);
        await UntilQuietAsync(cancellation);
    }

    /// <summary>
    /// The hosts that still run are killed as well: a part of the day begins with all of them starting at once. What was due before has
    /// been begun by then, for nobody promises to ask at nine what is asked at five.
    /// </summary>
    private async Task OpenAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        await WhileItMovesAsync(async () => await rows.OverdueAsync(clock.GetUtcNow()), cancellation);
        await fleet.KillAllAsync();
        if (at > clock.GetUtcNow())
            clock.MoveTo(at);
        await fleet.StartAsync(cancellation);
    }

    /// <param name="atMost">The kill comes after a random number of things that happened, up to this many with forty people, fewer with fewer: a slow machine is hit in the same places as a fast one.</param>
    private async Task RoundAsync(int atMost, CancellationToken cancellation)
    {
        if (rounds == plan.Rounds)
            return;
        rounds++;
        await UntilHappenedAsync(Happened() + dice.Next(atMost * plan.People / PeopleOfAFullHouse + 1), cancellation);
        await Task.Delay(dice.Next(200), cancellation);
        var which = dice.Next(plan.Hosts);
        await fleet.KillAsync(which);
        if (plan.Hosts > 1)
            TakeOvers.Add(await TakeOverAsync(cancellation));
        else
            await Task.Delay(dice.Next(1000), cancellation);
        await fleet.StartAsync(cancellation);
        tell(string.Create(CultureInfo.InvariantCulture, $"{rounds,4} of {plan.Rounds}  {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss}  {Journal.Taken} taken{(plan.Hosts > 1 ? $", taken over after {TakeOvers[^1].TotalSeconds:0.0} s" : "")}"));
    }

    private async Task UntilHappenedAsync(int count, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        while (Happened() < count && Stopwatch.GetElapsedTime(since) < LongestWait)
            await Task.Delay(20, cancellation);
    }

    /// <summary>Calls of the bot, and answers that it took.</summary>
    private int Happened() => workplace.Slack.CallCount + Journal.Taken;

    /// <summary>Until what was under way at the kill is in the hands of the host that is left, and what was due then is done.</summary>
    private async Task<TimeSpan> TakeOverAsync(CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        var killed = clock.GetUtcNow();
        var taken = await rows.TakenAsync(killed);
        while (Stopwatch.GetElapsedTime(since) < LongestTakeOver && (await rows.UntouchedAsync(taken) > 0 || await rows.OverdueAsync(killed) > 0))
            await Task.Delay(200, cancellation);
        return Stopwatch.GetElapsedTime(since);
    }

    /// <summary>Nothing is due and nothing waits any more: the day is over.</summary>
    private Task UntilQuietAsync(CancellationToken cancellation) => WhileItMovesAsync(LeftAsync, cancellation);

    private async Task<int> LeftAsync() => await rows.OverdueAsync(clock.GetUtcNow()) + await rows.PendingAsync() + await rows.UnhandledAsync();

    /// <summary>Until nothing is left, or until nothing has come of the waiting for a while.</summary>
    private async Task WhileItMovesAsync(Func<Task<int>> left, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        for (var before = (-1, -1); (await left(), Happened()) is var now && now.Item1 > 0 && Stopwatch.GetElapsedTime(since) < LongestSilence;)
        {
            if (now != before)
                since = Stopwatch.GetTimestamp();
            before = now;
            await Task.Delay(500, cancellation);
        }
    }

    /// <summary>What was left lying is done by now, or never. Channel messages are brought up to date at some leisure.</summary>
    private async Task<Verdict> SettleAsync(CancellationToken cancellation)
    {
        await OpenAsync(At(Days[^1], 17, 0, 30), cancellation);
        for (var since = Stopwatch.GetTimestamp(); ; await Task.Delay(1000, cancellation))
        {
            await UntilQuietAsync(cancellation);
            var verdict = await new Assessment(plan, workplace, rows, Journal, Days, fleet.Kills).JudgeAsync() with { Pending = await rows.PendingAsync() };
            if (verdict.Problems.Count == 0 || Stopwatch.GetElapsedTime(since) > LongestTakeOver)
                return verdict;
        }
    }

    private static DateOnly Next(DateOnly day) => day.AddDays(day.DayOfWeek == DayOfWeek.Friday ? 3 : 1);

    private static DateTimeOffset At(DateOnly day, int hour, int minute, int second = 0) => new(day, new TimeOnly(hour, minute, second), TimeSpan.Zero);

    public async ValueTask DisposeAsync()
    {
        await fleet.DisposeAsync();
        await rows.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}

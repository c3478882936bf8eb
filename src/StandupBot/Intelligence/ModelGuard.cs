namespace StandupBot.Intelligence;

/// <summary>
/// Stands between the bot and a model: a time limit for each call, a budget for each day. Whatever goes wrong, the caller gets null and
/// goes on without the model, and the owner's digest says so for the rest of the day.
/// </summary>
public sealed partial class ModelGuard(string what, ModelOptions options, TimeProvider clock, ILogger<ModelGuard> log)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private int spent;
    private string? trouble;

    /// <summary>One sentence for the owner about today, or null.</summary>
    public string? Trouble
    {
        get
        {
            lock (gate)
                return day == Today ? trouble : null;
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="characters">How much the model would be given.</param>
    /// <returns>What the model said; null when it may not be asked, is late or fails.</returns>
    public async Task<T?> AskAsync<T>(int characters, Func<CancellationToken, Task<T>> ask, CancellationToken cancellation) where T : class
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (!Take(characters))
            return null;
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(options.TimeoutMilliseconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await ask(either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return Failed<T>("did not answer in time", "TimeLimit");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed<T>("could not be used", failure.GetType().Name);
        }
    }

    private bool Take(int characters)
    {
        lock (gate)
        {
            if (day != Today)
                (day, spent, trouble) = (Today, 0, null);
            if (spent + characters > options.CharactersPerDay)
            {
                trouble = $"The budget of the model for {what} is used up for today; answers are understood by their words alone until tomorrow.";
                return false;
            }

            spent += characters;
            return true;
        }
    }

    private T? Failed<T>(string how, string kind) where T : class
    {
        ModelFailed(log, what, kind);
        lock (gate)
            trouble = $"The model for {what} {how}; some answers were understood by their words alone.";
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model for {What} failed: {Kind}")]
    private static partial void ModelFailed(ILogger logger, string what, string kind);
}

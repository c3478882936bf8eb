namespace StandupBot.EndToEndTests.Platforms;

/// <summary>
/// One chat platform with the real host behind it, used as people use it. There is a bakery: Ana, who installs the bot, Bo, Cleo and Dev,
/// all in the channel #bakery. An act returns once the platform has taken it; what the bot says to it is waited for with
/// <see cref="Waiting"/>. Whatever people cannot see on the platform cannot be seen here either.
/// </summary>
public interface IPlatformDriver : IAsyncDisposable
{
    /// <summary>The host's clock and the platform's.</summary>
    MovedClock Clock { get; }

    /// <summary>Ana installs the app; the host has been up since before that.</summary>
    Task InstallAsync(CancellationToken cancellation);

    /// <summary>Ana puts the bot into #bakery.</summary>
    Task InviteAsync(CancellationToken cancellation);

    /// <param name="typed">Such as "/standup new Bakery".</param>
    Task CommandAsync(string person, Place where, string typed, CancellationToken cancellation);

    Task WriteAsync(string person, Place where, string text, CancellationToken cancellation);

    /// <summary>The person changes what they wrote there.</summary>
    Task EditAsync(string person, Place where, string text, string into, CancellationToken cancellation);

    /// <summary>The person deletes what they wrote there.</summary>
    Task DeleteAsync(string person, Place where, string text, CancellationToken cancellation);

    /// <summary>Taps the newest button of this label that the person sees there.</summary>
    Task TapAsync(string person, Place where, string button, CancellationToken cancellation);

    /// <summary>The form that stands open before the person; null when none does.</summary>
    Task<ShownForm?> FormAsync(string person, CancellationToken cancellation);

    /// <summary>Fills in the open form by the labels of its fields and sends it.</summary>
    /// <returns>What is said at the fields; empty when it was taken.</returns>
    Task<IReadOnlyList<string>> SubmitAsync(string person, IReadOnlyDictionary<string, string> byLabel, CancellationToken cancellation);

    /// <summary>Everything that the person sees there, oldest first.</summary>
    Task<IReadOnlyList<Shown>> ReadAsync(string person, Place where, CancellationToken cancellation);

    /// <summary>The person opens the bot's home view.</summary>
    Task<Shown> HomeAsync(string person, CancellationToken cancellation);

    /// <summary>The host is stopped and started again on the same database.</summary>
    Task RestartAsync(CancellationToken cancellation);
}

/// <summary>Where something is said: the person's own chat with the bot, #bakery, or the thread under its newest summary.</summary>
public enum Place { Direct, Channel, Thread }

/// <summary>A message as a person sees it: its text in the order of reading, the labels of its buttons.</summary>
/// <param name="Author">Null for the bot's.</param>
/// <param name="Private">True where only this person sees it.</param>
public sealed record Shown(string Text, IReadOnlyList<string> Buttons, string? Author = null, bool Edited = false, bool Private = false);

/// <param name="Filled">What each field that is filled in already says, by its label.</param>
public sealed record ShownForm(string Title, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, string> Filled);

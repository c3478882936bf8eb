using StandupBot.Core.Commands;

namespace StandupBot.Features.Commands;

/// <summary>One case of the closed family of commands and what does it.</summary>
public sealed record Verb(Type Command, Func<Call, ParsedCommand, CancellationToken, Task<Reply>> HandleAsync)
{
    public static Verb Of<T>(Func<Call, T, CancellationToken, Task<Reply>> handle) where T : ParsedCommand =>
        new(typeof(T), (call, command, cancellation) => handle(call, (T)command, cancellation));

    public static Verb Of<T>(Func<Call, T, Reply> handle) where T : ParsedCommand =>
        new(typeof(T), (call, command, _) => Task.FromResult(handle(call, (T)command)));
}

/// <summary>Verbs that belong together; one class a group, each verb a method.</summary>
public interface IVerbs
{
    IEnumerable<Verb> All { get; }
}

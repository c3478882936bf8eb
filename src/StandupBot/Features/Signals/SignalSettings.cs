using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Tuning;
using Microsoft.Extensions.Options;

namespace StandupBot.Features.Signals;

/// <summary>The thresholds of every company, section "Signals" of the settings: <c>Signals:S7:WindowDays</c>.</summary>
internal static class SignalSettings
{
    private const string Section = "Signals";

    public static IServiceCollection AddSignalOptions(this IServiceCollection services)
    {
        services.AddOptions<SignalOptions>().BindConfiguration(Section)
            .Configure<IConfiguration>((_, settings) => RefuseUnknown(settings.GetSection(Section)))
            .PostConfigure(RefuseNonsense).ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<SignalOptions>>().Value);
    }

    private static void RefuseUnknown(IConfiguration section)
    {
        foreach (var option in section.GetChildren().SelectMany(signal => signal.GetChildren(), (signal, option) => (signal, option)))
            if (!Thresholds.Of(option.signal.Key, new SignalOptions()).Any(known => string.Equals(known.Name, option.option.Key, StringComparison.OrdinalIgnoreCase)))
                throw Wrong($"{Section}:{option.signal.Key}:{option.option.Key} is no option of a signal; docs/signals.md lists them.");
    }

    private static void RefuseNonsense(SignalOptions options)
    {
        foreach (var rule in SignalCatalogue.Rules)
            foreach (var threshold in Thresholds.Of(rule.Definition.Id, options))
                if (Thresholds.WhyNot(threshold) is { } why)
                    throw Wrong(FormattableString.Invariant($"{Section}:{threshold.Signal}:{threshold.Name} is {threshold.Value}; {why}."));
    }

    private static OptionsValidationException Wrong(string why) => new(Section, typeof(SignalOptions), [why]);
}

using StandupBot.Core.Chat;

namespace StandupBot.Intake;

internal static class IntakeSetup
{
    /// <summary>For hosts that hear from a platform. The writer stands before the workers, so that it stops after them.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddOptions<IntakeOptions>().BindConfiguration(IntakeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IntakeBacklog>().AddSingleton<IntakeBell>().AddSingleton<IntakeQueue>().AddSingleton<IIntake>(s => s.GetRequiredService<IntakeQueue>())
            .AddSingleton<IntakeRows>().AddSingleton<RightOfWay>().AddHostedService<IntakeWriter>().AddHostedService<IntakeWorkers>();
    }
}
